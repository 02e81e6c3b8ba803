import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { BETWEEN, TAIL, writeHead, writeList } from '@/src/core/export/exchange';
import { exchangeFile } from '@/src/core/import/exchange-schema';
import { aChecklist, aFix, aStep } from '../../a-checklist';

const FILE = 'src/core/export/fixtrail.schema.json';

describe('the schema file', () => {
  it('says what is read', async () => {
    const schema = {
      ...toJsonSchema(exchangeFile, { target: 'draft-2020-12', definitions: {} }),
      title: 'Checklists of FixTrail',
      description: 'What FixTrail saves and takes in: version 2 of its file.',
    };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../../${FILE}`);
  });

  const isFit = (value: unknown) => addFormats(new Ajv()).compile(JSON.parse(readFileSync(FILE, 'utf8')))(value);
  const list = { checklist: aChecklist([aFix('one', [aStep('a')]), aFix('prose', [])]), events: [] };
  const file = JSON.parse(writeHead(0, { enabled: true }) + [list, list].map(writeList).join(BETWEEN) + TAIL);

  it('fits what is written', () => {
    expect(isFit(file)).toBe(true);
  });

  it('fits nothing else', () => {
    expect(isFit({ ...file, lists: [{ ...list, events: [{ kind: 'burn' }] }] })).toBe(false);
    expect(isFit({ ...file, version: 1 })).toBe(false);
  });
});
