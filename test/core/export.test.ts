import { describe, expect, it } from 'vitest';
import { exportFormats } from '@/src/core/export';
import { fileName } from '@/src/core/export/file-name';
import { json } from '@/src/core/export/json';
import { markdown } from '@/src/core/export/markdown';
import { quickFormats } from '@/src/core/export/quick';
import { report } from '@/src/core/export/report';
import { aChecklist, aFix } from '../a-checklist';
import { aHandout, someEvents } from '../a-handout';

const list = aChecklist([aFix('one', [])]);

describe('file names', () => {
  it.each([
    ['Wi-Fi: "no internet"?', 'Wi-Fi no internet.md'],
    ['a/b\\c|d<e>f*g', 'a b c d e f g.md'],
    ['CON', 'checklist.md'],
    ['nul.txt', 'checklist.md'],
    ['   ...', 'checklist.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['中文 🙂', '中文 🙂.md'],
    ['x'.repeat(200), `${'x'.repeat(60)}.md`],
    ['abc\u202Egpj.exe', 'abc gpj.exe.md'],
  ])('%j is saved as %j', (title, name) => {
    expect(fileName(aHandout([[{ ...list, title }]]), markdown)).toBe(name);
  });

  it('say the reader’s name for a list, and what kind of file it is where that is not plain', () => {
    const renamed = aHandout([[list, someEvents('list', [{ kind: 'renamed', title: 'Printer upstairs' }])]]);
    expect(fileName(renamed, report)).toBe('Printer upstairs-report.txt');
  });

  it('name no single list when there are several', () => {
    expect(fileName(aHandout([[list], [list]]), json)).toBe('checklists.json');
  });
});

describe('formats', () => {
  it('have ids and file names of their own', () => {
    const names = exportFormats.map(({ suffix, extension }) => suffix + extension);
    expect(new Set(names).size).toBe(exportFormats.length);
    expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length);
  });

  it('of every face are offered first on the page that hands over', () => {
    expect(exportFormats.slice(0, quickFormats.length)).toEqual(quickFormats);
  });
});
