import { tells } from '../extract/is-instructive';
import type { Pattern } from '../languages/in-lower-case';
import { patterns } from '../languages/patterns';
import type { Facts } from './facts';

/** Something that speaks for or against a troubleshooting article. */
export interface Signal {
  /** camelCase; `locales/*.yml` has it in plain words under `signals.<id>`. */
  id: string;
  /** Positive speaks for; the sum decides. */
  weight: number;
  test(facts: Facts): boolean;
  /** Markup of a page on which it fires. */
  example: string;
  /** Markup of a page on which it does not. */
  miss: string;
  /** Where this was seen, and when. */
  source: string;
}

const OBSERVED = 'shapes counted over 380 saved pages, 2026-11';
const errorCode = /\b0x[\da-f]{4,8}\b|\berror(?: code)?:? \w*\d{2,}|\b[A-Z]+(?:_[A-Z]+){2,}\b/i;

/** Below this share of operations, a list of fixes is about posture, money or politics. */
const OPERATING = 1 / 3;
/** Kinds of pages that have lists and faults but mend nothing. */
const OTHER_KINDS = ['Course', 'JobPosting', 'Event', 'VideoGame', 'Book', 'Movie', 'Recipe'];

/** Whether at least a quarter of the texts tell or advise to do something. */
const quarterTells = (texts: readonly string[]) => texts.length > 0 && texts.filter(tells).length >= texts.length / 4;

const titlesOf = ({ fixes }: Pick<Facts, 'fixes'>) => fixes.map(({ title }) => title);
const labelsOf = ({ fixes }: Pick<Facts, 'fixes'>) => fixes.map(({ label }) => label);

/** Whether a pattern finds something in so many texts; reads no more of them than it must. */
function atLeast(count: number, texts: readonly string[], pattern: Pattern): boolean {
  let found = 0;
  for (const text of texts) {
    if (found >= count) return true;
    if (pattern.test(text)) found += 1;
  }
  return found >= count;
}

/** A page that names no fault and has this many listings teaches to program. */
const LISTINGS = 8;

/** At least three steps, and nearly half of them begin like an instruction. */
const instructs = (steps: readonly string[]) =>
  steps.length >= 3 && atLeast(0.4 * steps.length, steps, patterns.instruction);

/** Sorted by weight. */
export const signals: readonly Signal[] = [
  {
    id: 'remedyLabels',
    weight: 3,
    test: ({ fixes }) => atLeast(2, labelsOf({ fixes }), patterns.remedyLabel),
    example: '<h2>Fix 1: Open it</h2><p>Now.</p><h2>Fix 2: Close it</h2><p>Now.</p>',
    miss: '<h2>Day 1: Arrival</h2><p>We came.</p><h2>Day 2: Rain</h2><p>We stayed.</p>',
    source: OBSERVED,
  },
  {
    id: 'faultTitle',
    weight: 2,
    test: ({ title }) => patterns.fault.test(title),
    example: '<h1>Printer is not responding</h1>',
    miss: '<h1>Ten printers that we like</h1>',
    source: OBSERVED,
  },
  {
    id: 'faultLead',
    weight: 2,
    test: ({ lead }) => patterns.fault.test(lead),
    example: '<p>Sometimes the scanner is not found after an update.</p>',
    miss: '<p>The scanner comes in three colours.</p>',
    source: OBSERVED,
  },
  {
    id: 'repairHeadings',
    weight: 2,
    test: (facts) => atLeast(2, titlesOf(facts), patterns.instruction),
    example: '<h2>1. Restart the router</h2><p>So.</p><h2>2. Update the driver</h2><p>So.</p>',
    miss: '<h2>1. Lisbon</h2><p>So.</p><h2>2. Porto</h2><p>So.</p>',
    source: OBSERVED,
  },
  {
    id: 'instructiveSteps',
    weight: 2,
    test: ({ steps }) => instructs(steps),
    example: '<ol><li>Open Settings.</li><li>Select Network.</li><li>Click Reset.</li></ol>',
    miss: '<ol><li>The first of May</li><li>The tenth of June</li><li>Never</li></ol>',
    source: OBSERVED,
  },
  {
    id: 'deviceWords',
    weight: 2,
    test: ({ title, headings, steps }) => atLeast(3, [...title.split('\n'), ...headings, ...steps], patterns.device),
    example:
      '<h2>1. Check the printer cable</h2><p>So.</p><h2>2. Update the driver</h2><p>So.</p><h2>3. Restart the router</h2>',
    miss: '<h2>1. Whisk the eggs</h2><p>So.</p><h2>2. Fold in the flour</h2><p>So.</p><h2>3. Bake</h2>',
    source: OBSERVED,
  },
  {
    id: 'problemHeadings',
    weight: 2,
    test: (facts) => facts.fixes.length >= 3 && atLeast(facts.fixes.length / 2, titlesOf(facts), patterns.fault),
    example:
      '<h2>No sound: driver error</h2><p>Open it.</p><h2>Screen is broken</h2><p>Open it.</p><h2>It crashes</h2><p>Open it.</p>',
    miss: '<h2>1. Blue</h2><p>Open it.</p><h2>2. Red</h2><p>Open it.</p><h2>3. Green</h2><p>Open it.</p>',
    source: OBSERVED,
  },
  {
    id: 'problemAndRemedy',
    weight: 2,
    test: ({ headings }) => atLeast(1, headings, patterns.problemPart) && atLeast(1, headings, patterns.remedyPart),
    example: '<h1>Colours</h1><h2>Symptoms</h2><p>All is blue.</p><h2>Resolution</h2><p>Open the settings.</p>',
    miss: '<h1>Colours</h1><h2>Solutions</h2><p>Open the settings.</p>',
    source: 'knowledge bases of vendors, 2026-11',
  },
  {
    id: 'errorCode',
    weight: 1,
    test: ({ title, headings }) => atLeast(1, [title, ...headings], errorCode),
    example: '<h1>What to do about 0x80070005</h1>',
    miss: '<h1>What to do in 2026</h1>',
    source: OBSERVED,
  },
  {
    id: 'noFaultNamed',
    weight: -2,
    test: ({ title, fixes }) => {
      const named = [title, ...titlesOf({ fixes })].some((text) => patterns.fault.test(text) || errorCode.test(text));
      return (
        !named &&
        !atLeast(2, labelsOf({ fixes }), patterns.remedyLabel) &&
        !atLeast(2, titlesOf({ fixes }), patterns.instruction)
      );
    },
    example: '<h1>Colours of our scanners</h1><h2>1. Blue</h2><p>So.</p><h2>2. Red</h2><p>So.</p>',
    miss: '<h1>Scanner is not found</h1><h2>1. Blue</h2><p>So.</p><h2>2. Red</h2><p>So.</p>',
    source: OBSERVED,
  },
  {
    id: 'noInstructions',
    weight: -2,
    test: ({ fixes, steps }) =>
      !atLeast(2, titlesOf({ fixes }), patterns.instruction) &&
      !atLeast(2, labelsOf({ fixes }), patterns.remedyLabel) &&
      !quarterTells(steps),
    example: '<h1>Error codes</h1><ol><li>404: it is not there</li><li>500: it fell over</li></ol>',
    miss: '<ol><li>Open Settings.</li><li>Select Network.</li><li>Click Reset.</li></ol>',
    source: OBSERVED,
  },
  {
    id: 'oneRemark',
    weight: -2,
    test: ({ fixes, steps, headings }) =>
      fixes.length === 1 && steps.length < 3 && !atLeast(1, headings, patterns.remedyPart),
    example: '<h1>Phones fail after the update</h1><p>Restart the phone, says the maker.</p>',
    miss: '<h1>Phone fails</h1><ol><li>Restart it.</li><li>Open the settings.</li><li>Reset it.</li></ol>',
    source: 'news about faults, 2026-11',
  },
  {
    id: 'listings',
    weight: -3,
    test: ({ title, listings }) => listings >= LISTINGS && !patterns.fault.test(title) && !errorCode.test(title),
    example: `<h1>Getting started</h1>${'<pre>make</pre>'.repeat(8)}`,
    miss: `<h1>Service fails to start</h1>${'<pre>make</pre>'.repeat(8)}`,
    source: 'documentation of libraries, 2026-11',
  },
  {
    id: 'product',
    weight: -3,
    test: ({ headings }) => atLeast(2, headings, patterns.product),
    example: '<h1>DiskWizard repairs it</h1><h2>Technical specifications</h2><p>8 GB.</p><h2>Pricing</h2><p>9 €.</p>',
    miss: '<h1>Disk is not found</h1><h2>Technical specifications</h2><p>8 GB.</p>',
    source: 'pages that sell one program, 2026-11',
  },
  {
    id: 'emptyHeadings',
    weight: -3,
    test: ({ fixes }) =>
      fixes.filter(
        ({ title, label, steps }) =>
          steps.length === 0 && !patterns.instruction.test(title) && !patterns.remedyLabel.test(label),
      ).length >
      fixes.length / 2,
    example: '<h2>1. Price</h2><p>High.</p><h2>2. Speed</h2><p>Low.</p><h2>3. Set-up</h2><ol><li>Open it.</li></ol>',
    miss: '<h2>1. Restart it</h2><p>Now.</p><h2>2. Update it</h2><p>Now.</p>',
    source: OBSERVED,
  },
  {
    id: 'noOperations',
    weight: -4,
    test: ({ texts, fixes }) => {
      const commands = fixes.flatMap(({ steps }) => steps.filter((step) => step.commands.length > 0)).length;
      const operations = texts.filter((text) => patterns.operation.test(text) || patterns.device.test(text)).length;
      const hasOne = commands > 0 || texts.some((text) => patterns.operation.test(text));
      return !hasOne || operations + commands < Math.max(2, OPERATING * texts.length);
    },
    example: '<h2>1. Fix your breakfast</h2><p>Eat it.</p><h2>2. Stand up straight</h2><p>Bend your knees.</p>',
    miss: '<ol><li>Right-click the icon.</li><li>Choose Restart.</li></ol>',
    source: OBSERVED,
  },
  {
    id: 'review',
    weight: -4,
    test: ({ title }) => patterns.review.test(title),
    example: '<h1>DiskWizard Pro review: does it fix errors?</h1>',
    miss: '<h1>Preview pane is not working</h1>',
    source: OBSERVED,
  },
  {
    id: 'bugReport',
    weight: -4,
    test: ({ headings }) => atLeast(1, headings, patterns.bugReport),
    example: '<h1>It crashes</h1><h2>Steps to reproduce</h2><ol><li>Open it.</li><li>Close it.</li></ol>',
    miss: '<h1>It crashes</h1><h2>Steps to repair</h2><ol><li>Open it.</li><li>Close it.</li></ol>',
    source: 'issue templates of public trackers, 2026-11',
  },
  {
    id: 'form',
    weight: -4,
    test: ({ isForm }) => isForm,
    example: '<main><ul><li><label><input type="checkbox"> Update the firmware</label></li></ul></main>',
    miss: '<main><ul><li>Update the firmware</li></ul><input type="search"></main>',
    source: 'task lists of web applications, 2026-11',
  },
  {
    id: 'shop',
    weight: -4,
    test: ({ types, isShop, steps }) => (types.has('Product') || isShop) && steps.length < 6,
    example: '<script type="application/ld+json">{"@type":"Product"}</script><h1>Printer</h1>',
    miss: '<script type="application/ld+json">{"@type":"Article"}</script><h1>Printer</h1>',
    source: OBSERVED,
  },
  {
    id: 'teasers',
    weight: -6,
    test: ({ teaserShare }) => teaserShare > 0.5,
    example: '<h2><a href="/1">Fix the sound</a></h2><p>Read.</p><h2><a href="/2">Fix the screen</a></h2><p>Read.</p>',
    miss: '<h2>1. Restart <a href="#one">#</a></h2><p>Read.</p>',
    source: OBSERVED,
  },
  {
    id: 'otherKind',
    weight: -6,
    test: ({ types, headings }) => OTHER_KINDS.some((type) => types.has(type)) || atLeast(1, headings, patterns.recipe),
    example: '<h1>Cake</h1><h2>Ingredients</h2><p>Flour.</p>',
    miss: '<h1>Cake tin stuck</h1><h2>What you need</h2><p>Oil.</p>',
    source: 'schema.org types, 2026-11',
  },
];

/** A score of at least this is an article about a fault. */
export const THRESHOLD = 6;
