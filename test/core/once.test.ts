import { describe, expect, it } from 'vitest';
import { once, remembering, rememberingInParts } from '@/src/core/once';
import { finish, type Parts } from '@/src/core/parts';

/** A reading that says how often it was done for each thing. */
function counted() {
  const reads: string[] = [];
  const read = once((thing: string) => {
    reads.push(thing);
    return thing === 'nothing' ? undefined : thing.toUpperCase();
  });
  return { reads, read };
}

describe('what is read once', () => {
  it('is read anew each time while nobody remembers', () => {
    const { reads, read } = counted();
    expect([read('a'), read('a')]).toEqual(['A', 'A']);
    expect(reads).toEqual(['a', 'a']);
  });

  it('is read once for each thing in one work, also where that gives nothing', () => {
    const { reads, read } = counted();
    const said = remembering(() => [read('a'), read('b'), read('a'), read('nothing'), read('nothing')]);
    expect(said).toEqual(['A', 'B', 'A', undefined, undefined]);
    expect(reads).toEqual(['a', 'b', 'nothing']);
  });

  it('is forgotten when the work is done or has thrown', () => {
    const { reads, read } = counted();
    remembering(() => read('a'));
    const broken = () =>
      remembering(() => {
        read('a');
        throw new Error('broken');
      });
    expect(broken).toThrow('broken');
    read('a');
    expect(reads).toEqual(['a', 'a', 'a']);
  });

  it('is kept from part to part, for the work alone', () => {
    const { reads, read } = counted();
    function* work(): Parts<string | undefined> {
      read('a');
      yield;
      return read('a');
    }
    const parts = rememberingInParts(work());
    parts.next();
    read('a');
    expect(parts.next()).toEqual({ done: true, value: 'A' });
    expect(reads).toEqual(['a', 'a']);
  });

  it('is kept apart between two works that take turns', () => {
    const { reads, read } = counted();
    function* work(): Parts<void> {
      read('a');
      yield;
      read('a');
    }
    const [one, other] = [rememberingInParts(work()), rememberingInParts(work())];
    one.next();
    other.next();
    finish(one);
    finish(other);
    expect(reads).toEqual(['a', 'a']);
  });

  it('is tried again where it threw', () => {
    let tries = 0;
    const read = once((_thing: string) => {
      tries += 1;
      if (tries === 1) throw new Error('not yet');
      return tries;
    });
    const said = remembering(() => {
      expect(() => read('a')).toThrow('not yet');
      return read('a');
    });
    expect(said).toBe(2);
  });
});
