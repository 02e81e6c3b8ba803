import type { ExportFormat } from '../format';
import { contentLine } from './content-line';
import { readTodos } from './todos';
import { writeTodo } from './write-todo';

/**
 * To-dos as RFC 5545 has them: one for each list, for each of its fixes, and for each step of those, each below the other,
 * or the steps alone. The same step has the same UID in every file, so that a file that is taken in again doubles nothing.
 */
export const icalendar: ExportFormat = {
  id: 'icalendar',
  mediaType: 'text/calendar',
  extension: '.ics',
  suffix: '',
  carries: ['ticks', 'outcomes', 'notes', 'times', 'substeps', 'commands', 'alternatives', 'address'],
  options: ['flat'],
  render: (handout) =>
    [
      contentLine('BEGIN', 'VCALENDAR'),
      contentLine('VERSION', '2.0'),
      contentLine('PRODID', '-//FixTrail//FixTrail//EN'),
      ...readTodos(handout).map((todo, index) => writeTodo(todo, index, handout.at)),
      contentLine('END', 'VCALENDAR'),
    ].join(''),
};
