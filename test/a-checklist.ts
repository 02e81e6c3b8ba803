import type { Checklist, Fix, Step } from '@/src/core/types';

/** A step that says its id, or what `more` says. */
export function aStep(id: string, more: Partial<Step> = {}): Step {
  const anchor = { tag: 'li', text: id, nth: 0 };
  const written = { id, text: id, html: id, number: 1, lead: null, anchor, substeps: [], images: [] };
  const meaning = {
    alternative: null,
    commands: [],
    platforms: [],
    promoted: false,
    restarts: false,
    waitSeconds: null,
  };
  return { ...written, ...meaning, ...more };
}

/** A fix whose title is its id, or what `more` says. */
export function aFix(id: string, steps: Step[], more: Partial<Fix> = {}): Fix {
  const anchor = { tag: 'h2', text: id, nth: 0 };
  const summary = steps.length === 0 ? `How to do ${id}.` : null;
  const meaning = { platforms: [], promoted: false, restarts: false };
  return { id, label: '', title: id, anchor, summary, ...meaning, steps, ...more };
}

/** A checklist of these fixes. */
export function aChecklist(fixes: Fix[], more: Partial<Checklist> = {}): Checklist {
  const url = 'https://site.example/article';
  const source = 'site.example';
  return { schema: 3, id: 'list', title: 'A title', url, language: 'en', source, platforms: [], fixes, ...more };
}
