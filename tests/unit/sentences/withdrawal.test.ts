import { expect, it } from 'vitest';
import { withdrawnNote, withdrawnSince, withdrawnStatus, withdrawnTitle } from '../../../src/lib/sentences/withdrawal';

it('says in each place that a figure was withdrawn, and where there is room, why', () => {
	const withdrawn = { date: '3 February 2026', why: 'It was wrong.' };
	expect(withdrawnStatus(withdrawn)).toBe('Withdrawn on 3 February 2026.');
	expect(withdrawnNote(withdrawn)).toBe('Withdrawn on 3 February 2026: It was wrong.');
	expect(withdrawnSince(withdrawn)).toBe('The figure was withdrawn on 3 February 2026: It was wrong.');
	expect(withdrawnTitle('Tides')).toBe('Withdrawn: Tides');
});
