import { expect, it } from 'vitest';
import { newsletterFigure, pictureFigure, type PictureInput } from '../../../../src/lib/press/web/pictureFigure';

const LEAN: PictureInput = {
	address: 'https://figures.example/figures/trade/',
	title: 'Trade',
	alt: 'Trade grew.',
	citation: 'A, 2024',
	sizes: { brief: { width: 740, height: 400 }, newsletter: { width: 600, height: 500 } },
	own: { width: 740, height: 555 }
};

it('takes the one picture that a lean figure has ahead, in its own proportions', () => {
	const page = pictureFigure(LEAN);
	expect(page).toContain(
		'src="https://figures.example/figures/trade.png" srcset="https://figures.example/figures/trade.png 2x"'
	);
	expect(page).toContain('width="740" height="555"');
	expect(page).not.toMatch(/<source|-brief|-newsletter/);
	const mail = newsletterFigure(LEAN);
	expect(mail).toContain('src="https://figures.example/figures/trade.png"');
	expect(mail).toContain('width="600" height="450"');
});
