import type { CommandName } from '../messages';
import type { ListFace } from './list-face';

/** Does what a key of the browser asks for in a list on a page of ours. Answers whether anything was done. */
export function obeyCommand(name: CommandName, face: ListFace, _document: Document): boolean {
  if (name !== 'tick-current') return false;
  const { current } = face.read();
  if (!current) return false;
  face.actions.add({ kind: 'done', fixId: current.fix.id, stepId: current.step?.id ?? null });
  return true;
}
