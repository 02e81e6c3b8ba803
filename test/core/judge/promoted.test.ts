import { describe, expect, it } from 'vitest';
import { findPromoted, isPromotedFix } from '@/src/core/judge/promoted';
import type { Step } from '@/src/core/types';
import { aFix, aStep } from '../../a-checklist';

const TITLE = 'My scanner is not found';
const toSteps = (lines: readonly (string | Partial<Step>)[]) =>
  lines.map((line, at) => {
    const more = typeof line === 'string' ? { text: line } : line;
    return aStep(`${at}`, { number: at + 1, html: '', ...more });
  });
const judge = (lines: readonly (string | Partial<Step>)[], fix = 'Update the driver', title = TITLE) =>
  findPromoted(aFix(fix, toSteps(lines)), title);

describe('a step is an advert', () => {
  it('when it has an advertised program downloaded or run', () => {
    expect(judge(['Download and install Driver Easy.', 'Start Driver Easy and let it look.'])).toEqual([true, true]);
  });

  it('when it sells in the words of sellers, whatever the product', () => {
    expect(judge(['Press Mend It. There is a money-back guarantee.'])).toEqual([true]);
  });

  it('when it names the paid version of a program that is advertised above', () => {
    expect(judge(['Get Fortect.', 'Press Mend. For that you need the full version.'])).toEqual([true, true]);
  });

  it('when the download is an affiliate link, and so are the steps that run the program', () => {
    const html = '<a href="https://mendomat.pxf.io/c/1234567/7654321/1234?u=x&amp;y=z">Mendomat</a>';
    const lines = [{ text: 'Download Mendomat Plus here.', html }, 'Open Mendomat Plus.', 'Print a page.'];
    expect(judge(lines)).toEqual([true, true, false]);
  });

  it('when a program in no table is sold below its download', () => {
    const lines = [
      'Download and install Mendomat.',
      'Run Mendomat and press Look.',
      'Press Mend (needs the paid version).',
    ];
    expect(judge(lines)).toEqual([true, true, true]);
  });

  it('when the verb stands behind the name', () => {
    expect(judge(['Driver Easyをダウンロードして、インストールします。'])).toEqual([true]);
    expect(judge(['Laden Sie Fortect herunter.'])).toEqual([true]);
  });
});

describe('a step is no advert', () => {
  it("when it uses a vendor's own tool for its own device", () => {
    const lines = [
      'Download and install HP Support Assistant.',
      'Run HP Support Assistant.',
      'Use the free version of it.',
    ];
    expect(judge(lines)).toEqual([false, false, false]);
  });

  it('when it uses a free tool', () => {
    expect(judge(['Download Malwarebytes.', 'Run Malwarebytes and press Scan.'])).toEqual([false, false]);
  });

  it('when it only mentions a product behind an instruction of its own', () => {
    expect(judge(['Select Update driver. If nothing is found, Driver Easy may help.'])).toEqual([false]);
  });

  it('when a sentence behind its instruction tells of a product', () => {
    expect(judge(['Copy your pictures and format the card. MiniTool Partition Wizard is known to be slow.'])).toEqual([
      false,
    ]);
  });

  it('when it stands between adverts and is about the device again', () => {
    const lines = ['Install Driver Easy.', 'Run Driver Easy.', 'Restart your computer and print a page.'];
    expect(judge(lines)).toEqual([true, true, false]);
  });

  it('when it gets rid of such a product', () => {
    expect(judge(['Uninstall Driver Booster.'])).toEqual([false]);
  });

  it('when the page is about the product', () => {
    expect(judge(['Open Wondershare Filmora.'], 'Update it', 'Wondershare Filmora crashes')).toEqual([false]);
  });

  it('when a version of Windows is meant', () => {
    expect(judge(['Get Fortect.', 'The editor requires the Pro version of Windows.'])).toEqual([true, false]);
  });

  it('when a paid version is mentioned where nothing is advertised', () => {
    expect(judge(['Check whether your plan includes the premium version.'])).toEqual([false]);
  });
});

describe('a fix is an advert', () => {
  it('when it is unnumbered prose under the name of an advertised product', () => {
    expect(isPromotedFix(aFix('Bring lost photos back with Recoverit', []), TITLE)).toBe(true);
  });

  it('never when it is one of the numbered remedies, or has steps', () => {
    expect(isPromotedFix(aFix('Update it with Driver Easy', [], { label: 'Way 2' }), TITLE)).toBe(false);
    expect(isPromotedFix(aFix('Update it with Driver Easy', toSteps(['Get Driver Easy.'])), TITLE)).toBe(false);
  });

  it('never when it gets rid of the product', () => {
    expect(isPromotedFix(aFix('Uninstall Driver Booster', []), TITLE)).toBe(false);
  });
});
