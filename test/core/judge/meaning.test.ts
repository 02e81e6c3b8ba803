import { describe, expect, it } from 'vitest';
import { judge } from '@/src/core/judge';
import { readAlternatives } from '@/src/core/judge/alternatives';
import { readCommands } from '@/src/core/judge/commands';
import { readPlatforms, readStepPlatforms } from '@/src/core/judge/platform';
import { isRestart } from '@/src/core/judge/restart';
import { readWait } from '@/src/core/judge/wait';
import { fingerprint } from '@/src/core/match/fingerprint';
import { aFix, aStep } from '../../a-checklist';

const restarts = (text: string) => isRestart({ text, substeps: [] });
const commands = (text: string, html = '') => readCommands({ text, html, substeps: [] });

describe('a restart', () => {
  it.each([
    'Restart your PC.',
    'Save your work and reboot to complete it.',
    'Shut down the laptop.',
    'Turn your phone off and on again.',
    'Turn the printer off, then on again.',
    'Click Restart now.',
    'Your computer will restart by itself.',
    'If you are asked to, restart the computer.',
    'Den Router neu starten.',
    'Fahren Sie den Rechner herunter.',
    'Éteignez l’imprimante.',
    '把电脑重启',
    'ルーターの電源を切ります。',
  ])('"%s" is one', (text) => {
    expect(restarts(text)).toBe(true);
  });

  it.each([
    'Restart Chrome.',
    'Restart the Print Spooler service.',
    'Restart the app on your phone.',
    'Check whether it happens after a restart.',
    'Do not turn off your printer meanwhile.',
    'Tap Reset All Settings.',
    'Turn off Bluetooth on your phone.',
    'Right-click the spooler and select Restart.',
    'Starten Sie den Browser neu.',
    'Schalten Sie den Drucker nicht aus.',
    'No apague la impresora.',
  ])('"%s" is none', (text) => {
    expect(restarts(text)).toBe(false);
  });

  it('may stand in a substep', () => {
    expect(isRestart({ text: 'Do this:', substeps: ['Reboot the router.'] })).toBe(true);
  });
});

describe('a wait', () => {
  it.each([
    ['Wait 30 seconds.', 30],
    ['Unplug it and wait for at least 2 minutes.', 120],
    ['Wait 10–15 seconds.', 15],
    ['Wait five to ten minutes, then print.', 600],
    ['Leave it unplugged for half an hour.', 1800],
    ['Wait a minute.', 60],
    ['Wait 30 seconds, plug it in, and wait 2 minutes.', 120],
    ['Warten Sie 1,5 Minuten.', 90],
    ['Attendez dix secondes.', 10],
    ['电源断开后等待约三十秒。', 30],
    ['５分ほど待ちます。', 300],
  ])('"%s" takes %i seconds', (text, seconds) => {
    expect(readWait(text)).toBe(seconds);
  });

  it.each([
    'Press and hold the button for 10 seconds.',
    'Wait until the light is green.',
    'Wait a few minutes.',
    'The scan takes 5 minutes.',
    'Set the limit to 30 minutes.',
    'Deje pulsado el botón 10 segundos.',
    '等待二十五秒',
  ])('"%s" says none', (text) => {
    expect(readWait(text)).toBeNull();
  });
});

describe('commands', () => {
  it.each([
    ['Type sfc /scannow and press Enter.', ['sfc /scannow']],
    ['Enter ipconfig /release, then ipconfig /renew.', ['ipconfig /release', 'ipconfig /renew']],
    ['Type cmd in the box.', ['cmd']],
    ['Run chkdsk C: /f there.', ['chkdsk C: /f']],
    ['Geben Sie services.msc ein.', ['services.msc']],
    ['Run netsh winsock reset.', ['netsh winsock reset']],
    ['Enter shutdown /r /t 0 there.', ['shutdown /r /t 0']],
  ])('%s', (text, expected) => {
    expect(commands(text)).toEqual(expected);
  });

  it.each(['Right-click cmd.', 'Run bcdedit /set something on.', 'Open C:\\Program Files there.', 'Press Enter.'])(
    'none that is only a piece of it: %s',
    (text) => {
      expect(commands(text)).toEqual([]);
    },
  );

  it('are taken from markup to the letter, and not a second time from the words', () => {
    const html = 'Type <code>  net   stop spooler &amp;&amp; x </code> here.';
    expect(commands('Type net stop spooler && x here.', html)).toEqual(['net   stop spooler && x']);
  });

  it.each(['8.8.8.8', 'explorer.exe', 'dxdiag', 'ping -t 10.0.0.1', 'net stop spooler'])(
    '%s may be set as code',
    (command) => {
      expect(commands('Do it.', `<code>${command}</code>`)).toEqual([command]);
    },
  );

  it.each([
    'Ctrl + Alt',
    'Win+R',
    'F8',
    'Enter',
    '0x80070005',
    'Settings > Network',
    'Print Spooler',
    'sync.lock',
    '42',
  ])('%s is set like a command and is none', (text) => {
    expect(commands('Do it.', `<code>${text.replace('>', '&gt;')}</code>`)).toEqual([]);
  });
});

describe('platforms', () => {
  it.each([
    ['On Windows 10/11:', ['windows-10', 'windows-11']],
    ['Windows 7, 8 and 8.1', ['windows-7', 'windows-8']],
    ['Update Windows', ['windows']],
    ['For iPhone and iPad users', ['ios', 'ipados']],
    ['Press the Windows key', []],
    ['Close all windows', []],
    ['Restart the router', []],
  ])('%s', (title, expected) => {
    expect(readPlatforms(title)).toEqual(expected);
  });

  it('go from the lead of a run to all its steps, and no further', () => {
    const steps = [
      aStep('a', { lead: 'On a Mac:' }),
      aStep('b', { number: 2 }),
      aStep('c', { number: 1 }),
      aStep('d', { lead: 'Then:' }),
    ];
    expect(readStepPlatforms(steps)).toEqual([['macos'], ['macos'], [], []]);
  });
});

describe('alternatives', () => {
  const leads = (...all: (string | null)[]) =>
    readAlternatives(all.map((lead, at) => aStep(`${at}`, { lead, number: at + 1 })));

  it('are runs that count on with a word of choice', () => {
    expect(leads('First:', 'Option 1: By hand', null, 'Option 2: By itself')).toEqual([null, 1, 1, 2]);
  });

  it('are not the parts of one way, nor an option alone', () => {
    expect(leads('Step 1: Remove it', 'Step 2: Add it')).toEqual([null, null]);
    expect(leads('Option 2: By itself', null)).toEqual([null, null]);
  });
});

describe('judging', () => {
  const fix = aFix('Restart it on Windows 11', [aStep('Restart the PC.'), aStep('Wait 5 minutes.')]);
  const [judged] = judge([fix], 'It is stuck', (where, error) => {
    throw new Error(where, { cause: error });
  });

  it('says of a fix what its title and steps say', () => {
    expect(judged).toMatchObject({ platforms: ['windows-11'], restarts: true, promoted: false });
    expect(judged?.steps[1]).toMatchObject({ waitSeconds: 300, restarts: false });
  });

  it('changes neither words nor ids, nor what list it is', () => {
    expect(judged?.steps.map(({ id, text }) => [id, text])).toEqual(fix.steps.map(({ id, text }) => [id, text]));
    expect(fingerprint(judged ? [judged] : [])).toBe(fingerprint([fix]));
  });

  it('leaves unknown what a rule that threw would have said, and reports it', () => {
    const reported: string[] = [];
    const broken = { ...aStep('x'), substeps: null as unknown as string[] };
    const [rest] = judge([aFix('Wait', [{ ...broken, text: 'Wait 5 minutes.' }])], '', (where) => reported.push(where));
    expect(rest?.steps[0]).toMatchObject({ waitSeconds: 300, restarts: false, commands: [] });
    expect(reported).toEqual(['judge commands', 'judge restart']);
  });
});
