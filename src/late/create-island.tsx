import { type FunctionComponent, render } from 'preact';
import { speak } from '../i18n';
import { ListProvider } from '../ui/list/list-context';
import type { Island } from './late-parts';

/**
 * The island of a component: the same thing, drawn by this script where the reader's own script has left a place for it.
 *
 * @param css its style sheet
 */
export function createIsland<Props extends object>(Part: FunctionComponent<Props>, css: string): Island<Props> {
  return (place) => ({
    draw: (props, { list, words }) => {
      speak(words);
      render(
        <>
          <style>{css}</style>
          <ListProvider value={list}>
            <Part {...props} />
          </ListProvider>
        </>,
        place,
      );
    },
    remove: () => render(null, place),
  });
}
