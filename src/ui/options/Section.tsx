import type { ComponentChildren } from 'preact';

interface Props {
  /** Unique on the page. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** A part of the options page with its heading. */
export function Section({ id, title, children }: Props) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
