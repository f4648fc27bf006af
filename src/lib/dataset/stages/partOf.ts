/** What words in a quote are only a part of, for a person who wonders why no number is read in them. */
import { codePoints, sliceCodePoints } from '../../words/locate';
import { shorten } from '../problems/show';
import type { Span } from '../types';

/** “, which is a part of “192.168.1.12””; empty if the words are whole. */
export function partOf(quote: string, { start, end }: Span): string {
	const before = /\S*$/u.exec(sliceCodePoints(quote, 0, start))?.[0] ?? '';
	const after = /^\S*/u.exec(sliceCodePoints(quote, end, codePoints(quote)))?.[0] ?? '';
	if (!/[\p{L}\p{N}]/u.test(before + after)) return '';
	const whole = `${before}${sliceCodePoints(quote, start, end)}${after}`.replace(/[.,;:!?)”]+$/u, '');
	return `, which is a part of “${shorten(whole)}”`;
}
