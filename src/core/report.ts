import type { Parts } from './parts';

/**
 * Hears of a rule, shape or signal that threw and was skipped.
 *
 * @param where what was skipped: "rule adSlot"
 */
export type Report = (where: string, error: unknown) => void;

/** What `attempt` gives, or `otherwise` if it throws, which is reported. */
export function tryOr<Value>(attempt: () => Value, otherwise: Value, where: string, report: Report): Value {
  try {
    return attempt();
  } catch (error) {
    report(where, error);
    return otherwise;
  }
}

/** The same of what is done part by part. */
export function* tryOrInParts<Value>(
  attempt: () => Parts<Value>,
  otherwise: Value,
  where: string,
  report: Report,
): Parts<Value> {
  try {
    return yield* attempt();
  } catch (error) {
    report(where, error);
    return otherwise;
  }
}
