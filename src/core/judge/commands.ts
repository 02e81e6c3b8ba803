import { patterns } from '../languages/patterns';
import { lettered } from '../lettered';
import { selectAll } from '../select';
import type { WrittenStep } from '../types';
import { type CommandShape, commandShapes, RUN_NAMES } from './command-shapes';

const MARKED = /<(?:code|pre|samp|tt)\b/i;
const MARKUP = 'code, pre, samp, tt';
const LONGEST = 1000;
/** Marks of the sentence around a command. */
const CLOSING = /[\s.,;:!?'"”’]+$/;
const RUN_NAME: Pick<CommandShape, 'pattern' | 'isPath'> = { pattern: new RegExp(RUN_NAMES.source, 'g') };
/** A placeholder, a pipe, or the rest of a word. */
const GOES_ON = /^[\w\\/-]|^\s?[{<([=|&>]/;
/** The second word of a name with spaces, perhaps: a path may have them. */
const NEXT_WORD = lettered('^\\s[\\p{Lu}\\d]');
/** A command of the shell that takes a path: the path alone would be half of it. */
const TAKES_PATH =
  /(?:^|\W)(?:attrib|cd|copy|del|icacls|md|mkdir|move|rd|ren|rmdir|robocopy|takeown|xcopy)\s[^.;]{0,80}$/;
/** Keys, numbers, error codes, addresses and single words (names of services or folders) are often set like commands. */
const NO_COMMAND = lettered(
  '^(?:0x[\\da-f]+|[\\d.,:%°\\s]+|https?://\\S*|(?:(?:alt|cmd|command|control|ctrl|enter|esc|f\\d{1,2}|option|return|shift|tab|win|windows)\\b[\\s+]*)+\\p{L}?|\\p{L}+)$',
  'i',
);
/** A file to look for, without a way to it; programs are called by such names. */
const FILE = /^[\w-]+\.(?!(?:bat|cmd|cpl|exe|msc|ps1|sh)$)[a-z]\w{0,4}$/i;
/** Numbers that are typed: "8.8.8.8". */
const IP_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
/** What a program answers, not what one tells it. */
const OUTPUT = /[│└├─]/;
/** A button, or a way through menus. Not without regard for case: "net stop spooler" is none. */
const IS_LABEL = lettered('^\\p{Lu}[\\p{L}\\s&…>→›».:-]*$');

/**
 * What a step says to type, each once, in its order: the exact characters, white space inside included.
 *
 * From its markup what is set as code and is no key, number or button; from its words commands, paths and names that
 * are known by their shape. Better too few than one that is wrong.
 */
export function readCommands({ text, html, substeps }: Pick<WrittenStep, 'text' | 'html' | 'substeps'>): string[] {
  const marked = MARKED.test(html) ? readMarked(html) : [];
  const all = [text, ...substeps].flatMap(readWords);
  const words = all.filter((command) => !marked.some((other) => flat(other).includes(flat(command))));
  return [...new Set([...marked, ...words])];
}

function readMarked(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return selectAll(body, MARKUP)
    .filter((element) => element.parentElement?.closest(MARKUP) === null)
    .map((element) => (element.textContent ?? '').replace(/^\s+|\s+$/g, ''))
    .filter((command) => command !== '' && command.length <= LONGEST && !isNoCommand(command));
}

function isNoCommand(text: string): boolean {
  if (IP_ADDRESS.test(text)) return false;
  return (
    OUTPUT.test(text) || FILE.test(text) || IS_LABEL.test(text) || (NO_COMMAND.test(text) && !RUN_NAMES.test(text))
  );
}

function readWords(text: string): string[] {
  const lower = text.toLowerCase();
  const likely = commandShapes.filter(({ hints }) => hints.some((hint) => lower.includes(hint)));
  const found = [...likely, ...(patterns.typing.test(lower) ? [RUN_NAME] : [])]
    .flatMap((shape) => [...text.matchAll(shape.pattern)].filter((match) => isWhole(match, shape)))
    .map(({ index, 0: whole }) => ({ start: index, command: whole.replace(CLOSING, '') }))
    .sort((a, b) => a.start - b.start || b.command.length - a.command.length);
  let end = 0;
  return found.flatMap(({ start, command }) => {
    if (start < end) return [];
    end = start + command.length;
    return [command];
  });
}

/** Whether a find is no piece of something longer, which would be wrong to type. */
function isWhole({ index, 0: { length }, input }: RegExpExecArray, { isPath }: Pick<CommandShape, 'isPath'>): boolean {
  const rest = input.slice(index + length);
  return !GOES_ON.test(rest) && !(isPath && (NEXT_WORD.test(rest) || TAKES_PATH.test(input.slice(0, index))));
}

const flat = (command: string) => command.replace(/\s+/g, ' ').toLowerCase();
