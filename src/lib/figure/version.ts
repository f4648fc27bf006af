/** Which version a figure is at. By itself, since pages ask for no more of a figure's source line. */
import type { Figure } from '../dataset/types';

/** Counted from 1. */
export function versionOf(figure: Pick<Figure, 'revisions'>): number {
	return Math.max(1, figure.revisions.length);
}
