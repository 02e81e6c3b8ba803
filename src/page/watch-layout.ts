/** The most of a page's time that measuring may take: one part in so many. */
const SHARE = 10;

/** What may move things on a page without a change of its size. */
const MOVING = ['load', 'toggle', 'transitionend', 'animationend', 'click', 'keyup'] as const;

/** Calls back before a frame when things may stand elsewhere. */
export interface LayoutWatch {
  /** Asks for such a call. */
  ask(): void;
  stop(): void;
}

/** Watches a page's layout: its size, its fonts and pictures, what is scrolled and unfolded in it. */
export function watchLayout(document: Document, onMoved: () => void): LayoutWatch {
  const ended = new AbortController();
  const options = { capture: true, passive: true, signal: ended.signal };
  const { defaultView: window } = document;
  let frame = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const measure = () => {
    frame = 0;
    isAsked = false;
    const start = performance.now();
    onMoved();
    const rest = () => {
      pause = undefined;
      if (isAsked) ask();
    };
    pause = setTimeout(rest, SHARE * (performance.now() - start));
  };
  const ask = () => {
    isAsked = true;
    if (frame === 0 && pause === undefined && !ended.signal.aborted) frame = requestAnimationFrame(measure);
  };
  const onScroll = ({ target }: Event) => target !== document && ask();
  const sizes = new ResizeObserver(ask);
  for (const element of [document.documentElement, document.body]) sizes.observe(element);
  window?.addEventListener('resize', ask, options);
  document.addEventListener('scroll', onScroll, options);
  for (const type of MOVING) document.addEventListener(type, ask, options);
  document.fonts?.addEventListener('loadingdone', ask, options);
  return {
    ask,
    stop: () => {
      ended.abort();
      sizes.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(pause);
    },
  };
}
