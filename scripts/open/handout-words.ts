import type { HandoutWords } from '../../src/core/export/handout';

/** English, and times in UTC: what is written without a browser reads the same everywhere. */
export const ENGLISH: HandoutWords = {
  language: 'en',
  direction: 'ltr',
  outcomes: {
    fixed: 'Fixed it',
    noHelp: 'Did not help',
    skipped: 'Skipped',
    notForDevice: 'Not for my device',
    worse: 'Made it worse',
  },
  formatTime: (at) => new Date(at).toISOString().slice(0, 16).replace('T', ' '),
  oneOf: 'One of these is enough',
  nameWay: (way) => `Way ${way}`,
  texts: {
    note: 'Note',
    device: 'Device',
    source: 'Source',
    tried: 'Tried',
    notTried: 'Not tried',
    solvedBy: 'Solved by',
    reportTitle: 'What I already tried',
    notKept: 'Ticks are not kept here.',
  },
};
