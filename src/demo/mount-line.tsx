import { render } from 'preact';
import { DemoLine } from '../ui/demo/DemoLine';
import lineStyle from '../ui/demo/demo-line.css?inline';
import tokens from '../ui/tokens.css?inline';

/** The line above the example that says what it is. */
export interface MountedLine {
  /** What wears the look of it. */
  frame: HTMLElement;
  /** Draws it, again when its words are others. */
  draw(): void;
}

/** Puts the line into its place, in a root of its own: the article's style does not reach it, nor does it count as text of the article. */
export function mountLine(document: Document): MountedLine {
  const place = document.querySelector<HTMLElement>('#fixtrail-demo-line');
  if (!place) throw new Error('The example has no place for its line');
  const style = document.createElement('style');
  style.textContent = tokens + lineStyle;
  const frame = document.createElement('div');
  frame.className = 'frame';
  place.attachShadow({ mode: 'open' }).append(style, frame);
  return {
    frame,
    draw: () => {
      render(<DemoLine />, frame);
      place.hidden = false;
    },
  };
}
