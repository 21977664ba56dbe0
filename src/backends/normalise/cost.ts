import type {Cost} from '../../model/activity.js';
import {compact} from './wire.js';

/** One price as a directory gives it. */
export interface Price {
  /** Pounds. */
  readonly amount?: number;
  /** Who or what it is for, and how it is counted. */
  readonly text?: string;
}

const POUNDS = /£\s?(\d+(?:,\d{3})*(?:\.\d\d?)?)|\b(\d+)p\b/g;
const NOT_FREE =
  /\bnot free\b|\bfree (?:parking|car park|trial|taster|consultation|wi-?fi|quote|refreshments?|tea|coffee|from|call|phone)|(?:gluten|dairy|fat|smoke|drug|alcohol|step|hands|toll|care)[- ]free|\bfirst\b.{0,30}\bfree\b|\bfree\b.{0,20}\b(?:for|if|to)\b.{0,20}\b(?:members|carers|under|over|children|residents)/i;
const FREE = /\bfree\b|\bno (?:charge|cost|fee)\b|\bat no cost\b|\bam ddim\b/i;
const DONATION = /\bdonations?\b|\bpay (?:what|as) you (?:can|feel|like)\b|\brhodd/i;

/**
 * What taking part costs. Amounts count before words; nothing at all is `unknown`, and so are words that do not clearly
 * say "free": a wrong "free" turns people away at the door.
 */
export function cost(prices: readonly Price[], words?: string, free?: boolean): Cost {
  const amounts = prices.flatMap((price) => (price.amount === undefined ? [] : [price.amount]));
  const text = textOf(prices, words);
  const spoken = `${words ?? ''} ${prices.map((price) => price.text ?? '').join(' ')}`;
  const asked = amounts.filter((amount) => amount > 0);
  if (asked.length) return compact({kind: 'paid' as const, fromAmount: Math.min(...asked), text});
  // "Donation, £3 suggested" asks nobody for £3.
  if (DONATION.test(spoken)) return compact({kind: 'donation' as const, text});
  const spokenOf = amounts.length ? [] : poundsIn(spoken).filter((amount) => amount > 0);
  if (spokenOf.length) return compact({kind: 'paid' as const, fromAmount: Math.min(...spokenOf), text});
  const saysFree = FREE.test(spoken) && !NOT_FREE.test(spoken);
  if (free === true || amounts.length || saysFree) return compact({kind: 'free' as const, text});
  return compact({kind: 'unknown' as const, text});
}

function poundsIn(text: string): number[] {
  return [...text.matchAll(POUNDS)].map(([, pounds, pence]) =>
    pounds === undefined ? Number(pence) / 100 : Number(pounds.replaceAll(',', '')),
  );
}

function textOf(prices: readonly Price[], words?: string): string | undefined {
  const parts = prices.map(({amount, text}) =>
    [amount ? `£${amount % 1 ? amount.toFixed(2) : amount}` : undefined, text].filter(Boolean).join(' '),
  );
  return [...new Set([...parts, words].filter(Boolean))].join('; ') || undefined;
}
