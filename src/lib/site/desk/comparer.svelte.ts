/** Other sources of the numbers that are worked on: loads what compares them once there is one. */
import type { Other } from '../../dataset/author/desk/others';
import type { Answered, Desk } from '../../dataset/author/desk/told';
import type * as Comparing from './comparing';
import type { Draft } from './draft';
import type { OtherTexts } from './otherTexts';

export type Others = Readonly<Record<string, readonly Other[]>>;

export class Comparer {
	part = $state.raw<typeof Comparing>();
	texts = $state.raw<OtherTexts>();
	/** Whether somebody is about to bring one. */
	isAsked = $state(false);

	/** @throws {Error} if it cannot be loaded */
	async load(texts: Draft['texts']): Promise<void> {
		const part = await import('./comparing');
		this.texts = await part.readTexts(texts, this.texts);
		this.part = part;
	}

	/** The number with what its other sources say. */
	withChecks(desk: Desk, one: Answered, others: Others): Answered {
		const mine = others[one.number.id];
		if (!this.part || !this.texts || !mine) return one;
		const checks = this.part.checksOf(desk, one, this.part.readOthers(mine, this.texts));
		return checks.length === 0 ? one : { ...one, checks };
	}

	/** Whether what was brought for a number is still to be read. */
	waits(one: Answered, others: Others): boolean {
		return (others[one.number.id] ?? []).some(({ text }) => !this.texts?.has(text));
	}
}
