/** A kind of command, path or name that is known by its shape alone, without markup. */
export interface CommandShape {
  /** One of these stands in every text, in lower case, that has one: others need not be looked at closer. */
  hints: readonly string[];
  /** All of it and nothing behind it; with flags `g` and `u`. */
  pattern: RegExp;
  /** A path or the like: where a command stands before it, it is only a part of that. */
  isPath?: true;
  /** A sentence with one. */
  example: string;
  /** What is found in the example. */
  command: string;
  /** A near miss. */
  keep: string;
}

const WORD = '[^\\s\\\\/:*?"<>|,;]+';
/** The rest of a Windows path: spaces only where a backslash follows further on. */
const PATH = `(?:${WORD}(?: ${WORD}){0,3}\\\\)*(?:${WORD})?`;
/** Options of a Windows program: "/online", "/t 0", "C:". Programs whose options take words are left out: where they end, nothing says. */
const OPTIONS = '(?:\\s+(?:[/-][\\w?][\\w:.=\\\\-]*(?:\\s\\d+)?|[A-Z]:(?![\\\\\\w])))';
const NETSH = [
  'advfirewall',
  'all',
  'allprofiles',
  'autotuninglevel=\\w+',
  'catalog',
  'delete',
  'disconnect',
  'dns',
  'firewall',
  'global',
  'int',
  'interface',
  'ip',
  'ipv[46]',
  'key=clear',
  'name=\\S+',
  'off',
  'profiles?',
  'proxy',
  'reset',
  'set',
  'show',
  'state',
  'tcp',
  'winhttp',
  'winsock',
  'wlan',
].join('|');

/** In no order that matters: where two find the same place, the longer find counts. */
export const commandShapes: readonly CommandShape[] = [
  {
    hints: ['/', '-', ':'],
    pattern: new RegExp(
      `(?<![\\w\\\\/.])(?:bootrec|chkdsk|defrag|dism|gpupdate|ipconfig|nbtstat|sfc|shutdown|wsreset|wuauclt)(?:\\.exe)?${OPTIONS}+`,
      'gi',
    ),
    example: 'Type DISM /Online /Cleanup-Image /RestoreHealth and press Enter.',
    command: 'DISM /Online /Cleanup-Image /RestoreHealth',
    keep: 'Use chkdsk or DISM and then restart.',
  },
  {
    hints: ['netsh'],
    pattern: new RegExp(`(?<![\\w-])netsh(?:\\s+(?:${NETSH})(?![\\w=]))+`, 'gi'),
    example: 'Run netsh int ip reset and restart.',
    command: 'netsh int ip reset',
    keep: 'Open netsh as administrator.',
  },
  {
    hints: ['net'],
    pattern: /(?<![\w-])net\s+(?:start|stop)\s+(?:"[^"]+"|[\w.-]{3,})/gi,
    example: 'Enter net stop wuauserv first.',
    command: 'net stop wuauserv',
    keep: 'The net stops here.',
  },
  {
    hints: ['.msc', '.cpl'],
    pattern: /(?<![\w\\/.-])[a-z][\w-]{2,24}\.(?:msc|cpl)(?!\w)/gi,
    example: 'Type services.msc and press Enter.',
    command: 'services.msc',
    keep: 'The Microsoft site.',
  },
  {
    isPath: true,
    hints: ['%'],
    pattern: new RegExp(`%[a-z]+(?:\\(x86\\))?%(?:\\\\${PATH})?`, 'gi'),
    example: 'Type %appdata%\\Some Folder\\cache into the box.',
    command: '%appdata%\\Some Folder\\cache',
    keep: 'It is 20% or 30% faster.',
  },
  {
    isPath: true,
    hints: [':\\'],
    pattern: new RegExp(`(?<![\\w%])[A-Z]:\\\\${PATH}`, 'g'),
    example: 'Go to C:\\Program Files (x86)\\Maker\\data and delete it.',
    command: 'C:\\Program Files (x86)\\Maker\\data',
    keep: 'Choose drive C: there.',
  },
  {
    isPath: true,
    hints: ['hk'],
    pattern: new RegExp(`(?:Computer\\\\)?HK(?:EY_[A-Z_]+|LM|CU|CR)\\\\${PATH}`, 'g'),
    example: 'Open HKEY_LOCAL_MACHINE\\SOFTWARE\\Maker Tools\\Key and look.',
    command: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Maker Tools\\Key',
    keep: 'Open HKEY_LOCAL_MACHINE\\SOFTWARE\\Some Key there.',
  },
  {
    hints: ['sudo'],
    pattern:
      /(?<![\w-])sudo\s+[a-z][\w.-]*(?:\s+(?!(?:and|in|into|on|or|sudo|then|to|und|y|et|e)\s)(?:[a-z0-9~./_-][\w.:/=@~+*-]*|"[^"]*"|'[^']*'))*/g,
    example: 'Run sudo systemctl restart cups and print again.',
    command: 'sudo systemctl restart cups',
    keep: 'You need sudo.',
  },
  {
    hints: ['://'],
    pattern: /(?<![\w-])(?:chrome|edge|opera|brave):\/\/(?:[a-z][\w-]+(?:\/[\w-]+)*)(?:[#?][\w=&-]+)?(?![\w:])/g,
    example: 'Enter chrome://settings/reset in the address bar.',
    command: 'chrome://settings/reset',
    keep: 'In Chrome: settings.',
  },
  {
    hints: ['ms-settings:'],
    pattern: /(?<![\w-])ms-settings:[\w-]*/g,
    example: 'Type ms-settings:windowsupdate there.',
    command: 'ms-settings:windowsupdate',
    keep: 'Open the settings: Windows.',
  },
];

/** Programs that one starts by typing their name: commands only where something is typed. */
export const RUN_NAMES =
  /(?<![\w\\/.%-])(?:charmap|cleanmgr|cmd|control panel(?!\s)|dfrgui|dxdiag|eventvwr|explorer\.exe|gpedit|inetcpl|ipconfig|mdsched(?:\.exe)?|mmsys|mrt|msconfig|msinfo32|netplwiz|optionalfeatures|perfmon|powershell|regedit(?:\.exe)?|resmon|rstrui(?:\.exe)?|sysdm|taskmgr|winver|wsreset(?:\.exe)?)(?![\w\\.-]*\w)/;
