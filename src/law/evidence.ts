import type { Truth } from '../base/truth.ts';
import type { Cite } from '../record/parts.ts';

/** What an answer to one question stands on: ids of the record, and why it is as it is. */
export type Evidence =
  | {
      readonly kind: 'claims';
      readonly why: 'said' | 'denied' | 'contradicted' | 'silent';
      /** Claims of speakers whose word is taken. */
      readonly taken: readonly string[];
      /** Claims of others; they change nothing under this account. */
      readonly leftAside: readonly string[];
    }
  | {
      readonly kind: 'requests';
      readonly why:
        | 'made'
        | 'declined'
        | 'contradicted'
        | 'perhaps-then'
        | 'searched'
        | 'unsearched';
      readonly requests: readonly string[];
      readonly silences: readonly string[];
    }
  | {
      readonly kind: 'spells';
      readonly spells: readonly { readonly membership: string; readonly truth: Truth }[];
      readonly listed: 'all' | 'some';
    }
  /** The rival dates between which a version of a provision was in force. */
  | { readonly kind: 'dates'; readonly cite: readonly Cite[] }
  | { readonly kind: 'territory'; readonly cite: readonly Cite[] }
  | { readonly kind: 'assumed' };

/** An answer with what it stands on. */
export interface Verdict {
  readonly truth: Truth;
  readonly evidence: Evidence;
}
