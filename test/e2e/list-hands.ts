import type { Article } from './article';
import { until } from './harness';
import { type Act, BUTTONS, FOLDED, readShown, type Shown } from './list-in-page';
import type { OwnPage } from './own-page';

/** One place where a list is shown, and the hands that work in it. */
export interface Face {
  /** Does one thing; `number` chooses where. Answers whether there was anything to do it to. */
  act(act: Act, number: number): Promise<boolean>;
  /** What is shown, folded as it is. */
  read(): Promise<Shown>;
  /** Opens all that is folded. */
  unfold(): Promise<void>;
}

/** Mouse and keyboard in the overlay of a tab, which believes nothing else. */
export function handsOfArticle({ page, overlay }: Article): Face {
  const click = async (selector: string, number = 0) => {
    const spot = await overlay.evaluate(
      (root, wanted, at) => {
        const found = [...root.querySelectorAll<HTMLButtonElement>(wanted)].filter(
          (one) => one.checkVisibility() && !one.disabled,
        );
        const element = found[at % found.length];
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      selector,
      number,
    );
    if (spot) await page.mouse.click(spot.x, spot.y);
    return spot !== null;
  };
  const unfold = async () => {
    await page.bringToFront();
    await until(async () => !(await click(FOLDED)), 'all to be open');
  };
  return {
    unfold,
    read: () => overlay.evaluate(readShown),
    act: async (act, number) => {
      await page.bringToFront();
      await click('[data-action="back-to-list"]');
      if (act === 'platform') {
        await overlay.focus('[data-action="platform"]');
        await page.keyboard.press(number % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
        return true;
      }
      if (act === 'note') {
        if (!(await click('[data-action="note"]', number))) return false;
        await page.keyboard.type(` ${number}`);
        await page.keyboard.press('Tab');
        return true;
      }
      if (act === 'reset') await click('[data-action="more"]');
      return click(BUTTONS[act], number);
    },
  };
}

/** Clicks on a page of the extension, in front or not. */
export function handsOfPage({ page, count }: OwnPage): Face {
  const click = (selector: string, number = 0) =>
    page.evaluate(
      (wanted, at) => {
        const found = [...document.querySelectorAll<HTMLButtonElement>(wanted)].filter(({ disabled }) => !disabled);
        found[at % found.length]?.click();
        return found.length > 0;
      },
      selector,
      number,
    );
  return {
    read: () => page.evaluate(`(${readShown})(document)`) as Promise<Shown>,
    unfold: async () => {
      await until(async () => !(await click(FOLDED)), 'all to be open');
    },
    act: async (act, number) => {
      await click('[data-action="back-to-list"]');
      if (act === 'platform') return page.evaluate(choosePlatform, number);
      if (act !== 'note') return click(BUTTONS[act], number);
      if (!(await click('[data-action="note"]', number))) return false;
      // Whoever says elsewhere, in the same moment, that the fault is gone takes the list away, and the field with it.
      const isThere = await until(() => count('textarea'), 'the field of the note', 2000).catch(() => false);
      return isThere ? page.evaluate(writeNote, `Note ${number}`) : false;
    },
  };
}

/** Runs in the page. */
function choosePlatform(number: number): boolean {
  const select = document.querySelector<HTMLSelectElement>('[data-action="platform"]');
  if (!select) return false;
  select.selectedIndex = number % select.options.length;
  return select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the page. */
function writeNote(text: string): boolean {
  const field = document.querySelector('textarea');
  if (!field) return false;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return field.dispatchEvent(new FocusEvent('blur'));
}
