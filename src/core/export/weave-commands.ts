import type { Step } from '../types';
import { oneLine } from './one-line';

/** Words of a step, or a command that stands among them. */
export interface Piece {
  words: string;
  isCommand: boolean;
}

/** A step for formats that set commands apart. */
export interface WovenStep {
  text: Piece[];
  substeps: Piece[][];
  /** Commands that the words do not hold, or not in their order: they stand below. */
  rest: string[];
}

/**
 * The words of a step in one line each, with its commands where they stand in them. All commands in the order of
 * reading are the step's, in its order.
 *
 * @example weaveCommands({ text: 'Type dir, press Enter', commands: ['dir'], substeps: [] }).text
 * // => [{ words: 'Type ' }, { words: 'dir', isCommand: true }, { words: ', press Enter' }]
 */
export function weaveCommands({ text, substeps, commands }: Pick<Step, 'text' | 'substeps' | 'commands'>): WovenStep {
  const rest = [...commands];
  const weave = (line: string): Piece[] => {
    const pieces: Piece[] = [];
    let from = 0;
    for (let at = findCommand(line, rest[0], from); at !== -1; at = findCommand(line, rest[0], from)) {
      const command = rest.shift() ?? '';
      if (at > from) pieces.push({ words: line.slice(from, at), isCommand: false });
      pieces.push({ words: command, isCommand: true });
      from = at + command.length;
    }
    if (from < line.length) pieces.push({ words: line.slice(from), isCommand: false });
    return pieces;
  };
  return { text: weave(oneLine(text)), substeps: substeps.map((substep) => weave(oneLine(substep))), rest };
}

/** Where a command stands as a word of its own; -1 if nowhere from there on. */
function findCommand(line: string, command: string | undefined, from: number): number {
  if (!command || command !== command.trim()) return -1;
  for (let at = line.indexOf(command, from); at !== -1; at = line.indexOf(command, at + 1)) {
    const around = [line.slice(0, at), line.slice(at + command.length)];
    if (!/[\p{L}\p{N}]$/u.test(around[0] ?? '') && !/^[\p{L}\p{N}]/u.test(around[1] ?? '')) return at;
  }
  return -1;
}
