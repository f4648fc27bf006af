import { expect, it } from 'vitest';
import { lettersByRole } from '../../../../src/lib/site/embed/letters';
import { figureWords } from '../../../../src/lib/site/figure/figureWords';
import { briefView } from '../../../../src/lib/site/embed/brief/view';
import { REAL_FIGURES, realFigure } from '../../figure/realFigures';

it('tells for each face the characters that an embed sets, and which of them stand side by side', () => {
	const [figure] = REAL_FIGURES;
	if (!figure) throw new Error('no figure');
	const content = { figure, words: figureWords(figure), address: '/figures/a/' };
	const letters = lettersByRole(content, 'full', [
		{ role: 'text', text: 'ǂA' },
		{ role: 'text', text: 'ǁB' }
	]);
	expect(letters.get('text')?.characters).toEqual(expect.arrayContaining(['A', 'B', 'ǁ', 'ǂ']));
	expect([...(letters.get('text')?.pairs ?? [])]).toEqual(expect.arrayContaining(['ǂA', 'ǁB']));
	// Nothing is set across the end of a text.
	expect(letters.get('text')?.pairs.has('Aǁ')).toBe(false);
	expect(letters.get('title')?.characters).toEqual([...new Set(figure.title)].sort());
});

it('tells in brief what stands around the plot and in the menu, and nothing that the whole record says alone', () => {
	const figure = realFigure('trade-record');
	const content = {
		figure: { ...figure, subtitle: 'ǂ' },
		words: figureWords({ ...figure, subtitle: 'ǂ' }),
		address: '/'
	};
	const characters = lettersByRole(content, 'brief', []).get('text')?.characters ?? [];
	const { mark, table } = briefView(figure, '/');
	expect(characters).toEqual(expect.arrayContaining([...mark, ...(table.rows.at(-1)?.join('') ?? '')]));
	expect(characters).not.toContain('ǂ');
});
