import { expect, it } from 'vitest';
import { lettersByRole } from '../../../../src/lib/site/embed/letters';
import { cardView } from '../../../../src/lib/site/figure/cardView';
import { REAL_FIGURES } from '../../figure/realFigures';

it('tells for each face the characters that an embed sets, and which of them stand side by side', () => {
	const [figure] = REAL_FIGURES;
	if (!figure) throw new Error('no figure');
	const content = { figure, card: cardView(figure), address: '/figures/a/' };
	const letters = lettersByRole(content, [
		{ role: 'text', text: 'ǂA' },
		{ role: 'text', text: 'ǁB' }
	]);
	expect(letters.get('text')?.characters).toEqual(expect.arrayContaining(['A', 'B', 'ǁ', 'ǂ']));
	expect([...(letters.get('text')?.pairs ?? [])]).toEqual(expect.arrayContaining(['ǂA', 'ǁB']));
	// Nothing is set across the end of a text.
	expect(letters.get('text')?.pairs.has('Aǁ')).toBe(false);
	expect(letters.get('title')?.characters).toEqual([...new Set(figure.title)].sort());
});
