import { expect, it } from 'vitest';
import { analyse } from '@/src/core/analyse';
import { failOn, pageDocument } from './page-document';

/** Id of the shape, then each title with its steps. */
function read(data: unknown, body: string): unknown[] {
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const { shape, checklist } = analyse(
    pageDocument(`<title>Lamp is broken</title>${script}<main><h1>Lamp is broken</h1>${body}</main>`),
    failOn,
  );
  return [shape, ...(checklist?.fixes ?? []).map(({ title, steps }) => [title, ...steps.map(({ text }) => text)])];
}

const howTo = (name: string, ...steps: unknown[]) => ({ '@type': 'HowTo', name, step: steps });
const step = (text: string, name?: string) => ({ '@type': 'HowToStep', text, name });

it('reads steps that stand in bare elements as one fix, named by the page', () => {
  const data = howTo('Mend a lamp', step('Unplug the lamp.'), step('Replace the bulb.'));
  const body = '<p>It happens.</p><div>Unplug the lamp.</div><div>Replace the bulb.</div>';
  expect(read(data, body)).toEqual(['howToData', ['Lamp is broken', 'Unplug the lamp.', 'Replace the bulb.']]);
});

it('joins the name of a step to its text where the page shows both apart', () => {
  const data = howTo('Mend a lamp', step('Pull at the plug.', 'Unplug the lamp'), step('Turn it left.', 'Step 2'));
  const body =
    '<div><div>Unplug the lamp</div><div>Pull at the plug.</div></div><div><b>Step 2</b><div>Turn it left.</div></div>';
  expect(read(data, body)).toEqual([
    'howToData',
    ['Lamp is broken', 'Unplug the lamp: Pull at the plug.', 'Turn it left.'],
  ]);
});

it('takes each of several for a fix where the page shows its name', () => {
  const data = {
    '@graph': [howTo('The bulb', step('Replace the bulb.')), howTo('The plug', step('Replace the fuse.'))],
  };
  const body = '<div>The bulb</div><div>Replace the bulb.</div><div>The plug</div><div>Replace the fuse.</div>';
  expect(read(data, body)).toEqual(['howToData', ['The bulb', 'Replace the bulb.'], ['The plug', 'Replace the fuse.']]);
});

it('reads on from a title where the page tells the steps in other words', () => {
  const section = (name: string) => ({ '@type': 'HowToSection', name, itemListElement: [step('Do it as always.')] });
  const data = [howTo('Mend a lamp', section('The bulb'), section('The plug'))];
  const body =
    '<div>The bulb</div><ol><li>Open the lamp.</li><li>Replace the bulb.</li></ol><div>The plug</div><ol><li>Open the plug.</li></ol>';
  expect(read(data, body)).toEqual([
    'howToData',
    ['The bulb', 'Open the lamp.', 'Replace the bulb.'],
    ['The plug', 'Open the plug.'],
  ]);
});

it('reads the answers below questions that are no headings', () => {
  const question = (name: string) => ({ '@type': 'Question', name, acceptedAnswer: { '@type': 'Answer', text: '–' } });
  const data = { '@type': 'FAQPage', mainEntity: [question('Why is it dark?'), question('Why does it hum?')] };
  const body =
    '<div>Why is it dark?</div><p>Replace the bulb.</p><div>Why does it hum?</div><p>Tighten the bulb until it is silent.</p>';
  expect(read(data, body)).toEqual([
    'howToData',
    ['Why is it dark?', 'Replace the bulb.'],
    ['Why does it hum?', 'Tighten the bulb until it is silent.'],
  ]);
});

it('leaves the page to the other shapes where they see all of it', () => {
  const list = '<ol><li>Unplug the lamp.</li><li>Replace the bulb.</li><li>Plug it in.</li></ol>';
  const data = howTo('Mend a lamp', step('Unplug the lamp.'), step('Replace the bulb.'));
  expect(read(data, list)[0]).toBe('oneProcedure');
  const faq = { '@type': 'FAQPage', mainEntity: [{ name: 'Is it safe?' }, { name: 'Is it dear?' }] };
  expect(read(faq, `${list}<div>Is it safe?</div><p>Open it.</p><div>Is it dear?</div><p>Open it.</p>`)[0]).toBe(
    'oneProcedure',
  );
});

it('offers nothing that the page does not show', () => {
  expect(read(howTo('Mend a lamp', step('Unplug it.'), step('Replace it.')), '<p>Soon more.</p>')).toEqual([null]);
});
