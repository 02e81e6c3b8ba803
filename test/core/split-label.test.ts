import { expect, it } from 'vitest';
import { splitLabel } from '@/src/core/extract/split-label';

it.each([
  ['1. Check the cable', '1', 'Check the cable'],
  ['2) Restart', '2', 'Restart'],
  ['3: Update', '3', 'Update'],
  ['4 – Reset', '4', 'Reset'],
  ['Fix 1: Reboot', 'Fix 1', 'Reboot'],
  ['FIX 2 - Reboot', 'FIX 2', 'Reboot'],
  ['Method #3. Reboot', 'Method #3', 'Reboot'],
  ['Top Method 2 (Recommended)', 'Method 2', '(Recommended)'],
  ['Lösung 1: Neu starten', 'Lösung 1', 'Neu starten'],
  ['対処法1：再起動する', '対処法1', '再起動する'],
  ['2．再起動する', '2', '再起動する'],
  ['Step 4', 'Step 4', ''],
])('%j is labelled %j and says %j', (heading, label, title) => {
  expect(splitLabel(heading)).toMatchObject({ label, title });
});

it.each([
  '3 ways to fix it',
  '2026 printers',
  '1.5 GB is too little',
  'Fixing 2 faults',
  'Parting ways',
  'Windows 11: what is new',
  '10.15 is old',
])('%j has no number of its own', (heading) => expect(splitLabel(heading)).toBeNull());
