import { forLowerCase, type LowerCasePattern } from '../languages/in-lower-case';
import { wordSource } from '../languages/word-pattern';

/** Programs that are sold through articles about faults. */
export interface Product {
  /** Whose they are; the list is sorted by it. */
  maker: string;
  /** Small patterns in lower case, matched as whole words in any case. */
  names: readonly string[];
  example: string;
  /** A near miss. */
  keep: string;
}

/** Seen in articles, pages of makers and their affiliate programmes, 2026-11. */
export const products: readonly Product[] = [
  { maker: '4DDiG', names: ['4ddig'], example: 'Install 4DDiG', keep: 'Dig deeper' },
  { maker: 'AOMEI', names: ['aomei'], example: 'Run AOMEI Backupper', keep: 'Run a backup' },
  { maker: 'Auslogics', names: ['auslogics'], example: 'Open Auslogics BoostSpeed', keep: 'Open the logs' },
  {
    maker: 'Avanquest',
    names: ['driver genius', 'driver ?navigator'],
    example: 'Get Driver Genius',
    keep: 'A driver for it',
  },
  {
    maker: 'Avast',
    names: ['(avast|avg) (driver updater|tuneup|cleanup)'],
    example: 'Avast Driver Updater',
    keep: 'Turn Avast off',
  },
  {
    maker: 'Bit Guardian',
    names: ['bit driver updater'],
    example: 'Run Bit Driver Updater',
    keep: 'The 64-bit driver',
  },
  { maker: 'CleverFiles', names: ['disk ?drill'], example: 'Install Disk Drill', keep: 'Drill a hole' },
  { maker: 'Coolmuster', names: ['coolmuster'], example: 'Open Coolmuster', keep: 'A cool master' },
  { maker: 'Driver Easy', names: ['driver ?easy'], example: 'Install Driver Easy', keep: 'An easy driver' },
  {
    maker: 'DriverFix',
    names: ['driverfix', 'driver ?doc', 'drivermax', 'driverpack'],
    example: 'Run DriverFix',
    keep: 'A driver fix',
  },
  {
    maker: 'DriverSupport',
    names: ['driver ?support one', 'driversupport'],
    example: 'DriverSupport will scan',
    keep: 'driver support page',
  },
  { maker: 'EaseUS', names: ['easeus'], example: 'Launch EaseUS Partition Master', keep: 'Ease of access' },
  { maker: 'Enigma', names: ['spyhunter'], example: 'Install SpyHunter', keep: 'A spy' },
  {
    maker: 'Fortect',
    names: ['fortect', 'reimage( repair| plus)?(?! the| your)', 'restoro'],
    example: 'Open Fortect',
    keep: 'Reimage your PC',
  },
  {
    maker: 'iMobie',
    names: ['anyfix', 'anytrans', 'anyunlock', 'droidkit', 'phonerescue'],
    example: 'Run PhoneRescue',
    keep: 'Rescue the phone',
  },
  { maker: 'iMyFone', names: ['imyfone', 'fixppo', 'lockwiper'], example: 'Use iMyFone Fixppo', keep: 'My phone' },
  {
    maker: 'IObit',
    names: ['advanced system ?care', 'driver booster', 'iobit'],
    example: 'Open Driver Booster',
    keep: 'Advanced system settings',
  },
  { maker: 'iolo', names: ['system mechanic'], example: 'Run System Mechanic', keep: 'The system mechanism' },
  { maker: 'iToolab', names: ['itoolab', 'fixgo', 'unlockgo'], example: 'Run FixGo', keep: 'Go and fix it' },
  { maker: 'MacPaw', names: ['cleanmymac( x)?'], example: 'Open CleanMyMac X', keep: 'Clean my Mac' },
  { maker: 'MiniTool', names: ['minitool'], example: 'MiniTool Partition Wizard', keep: 'A mini tool kit' },
  { maker: 'Outbyte', names: ['outbyte'], example: 'Get Outbyte PC Repair', keep: 'Out of bytes' },
  { maker: 'PassFab', names: ['passfab'], example: 'Run PassFab', keep: 'Pass the test' },
  {
    maker: 'PC HelpSoft',
    names: ['(pc )?helpsoft( driver updater)?'],
    example: 'HelpSoft Driver Updater',
    keep: 'Help with software',
  },
  {
    maker: 'ReviverSoft',
    names: ['(driver|registry|pc) reviver'],
    example: 'Run Driver Reviver',
    keep: 'Revive the PC',
  },
  { maker: 'Solvusoft', names: ['winthruster', 'fileviewpro'], example: 'Run WinThruster', keep: 'Windows' },
  {
    maker: 'Stellar',
    names: ['stellar (data|file|mac|phoenix|photo|repair|toolkit|windows)'],
    example: 'Stellar Data Recovery',
    keep: 'A stellar result',
  },
  {
    maker: 'Systweak',
    names: ['advanced driver updater', 'advanced pc cleanup', 'systweak'],
    example: 'Advanced Driver Updater',
    keep: 'Advanced driver settings',
  },
  {
    maker: 'Tenorshare',
    names: ['tenorshare', '4ukey', 'reiboot', 'ultdata', 'ultfone'],
    example: 'Run ReiBoot',
    keep: 'Reboot it',
  },
  { maker: 'Win Riser', names: ['win ?riser'], example: 'Run WinRiser', keep: 'A riser card' },
  {
    maker: 'WinZip',
    names: ['winzip (driver updater|system utilities)'],
    example: 'WinZip Driver Updater',
    keep: 'Unpack it with WinZip',
  },
  {
    maker: 'Wondershare',
    names: ['wondershare', 'dr\\.? ?fone', 'recoverit', 'repairit'],
    example: 'Launch Dr.Fone',
    keep: 'The phone',
  },
];

/** Names of advertised programs, in texts in lower case. */
export const product = namePattern(products.flatMap(({ names }) => names));

/**
 * Programs that a guide uses as its tools: of the maker of the device or system, or free. Where one is downloaded, no
 * advert is looked for. A step that sells one says so itself.
 */
export const tool = namePattern([
  '7-zip',
  'adobe',
  'amd software',
  'apple devices',
  'armoury crate',
  'canon',
  'chrome',
  'ddu',
  'dell (command|supportassist)',
  'discord',
  'display driver uninstaller',
  'edge',
  'epson',
  'firefox',
  'geforce experience',
  'hp (print and scan doctor|smart|support assistant)',
  'icloud',
  'intel',
  'itunes',
  'java',
  'lenovo vantage',
  'media creation tool',
  'microsoft',
  'myasus',
  'nvidia',
  'office',
  'pc manager',
  'powertoys',
  'rufus',
  'samsung',
  'smart switch',
  'steam',
  'vlc',
  'whatsapp',
  'windows',
  'zoom',
]);

function namePattern(names: readonly string[]): LowerCasePattern {
  return forLowerCase(() => wordSource(names, 'anywhere', 'whole'));
}
