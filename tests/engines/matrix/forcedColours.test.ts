/** A contrast theme: pages and embeds in the browsers that can be given one; WebKitGTK has none. */
import { expect, it } from 'vitest';
import { embedPath, VARIANTS } from '../../../src/lib/site/embed/variants';
import { inEngines } from '../inEngines';
import { FIGURE, openPage, PAGES } from '../pages';

interface SeenColours {
	readonly isForced: boolean;
	/** Words in the colour of what is behind them. */
	readonly unseen: readonly string[];
	/** How derived values are told from stated ones: the pattern of their bars. */
	readonly hatches: number;
}

/** Runs in a page. */
function seenColours(): SeenColours {
	const probe = document.body.appendChild(document.createElement('i'));
	probe.style.color = 'Canvas';
	const canvas = getComputedStyle(probe).color;
	probe.remove();
	const shapes = [...document.querySelectorAll('main svg rect, main svg path')].filter((each) =>
		each.checkVisibility()
	);
	/** A text inside of a bar has the colour of the ground, on purpose; the box of its line may be a hair higher. */
	const isOnShape = (text: Element) => {
		const { left, right, top, bottom } = text.getBoundingClientRect();
		return shapes.some((shape) => {
			const box = shape.getBoundingClientRect();
			return box.left <= left && box.right >= right && box.top <= top + 1 && box.bottom >= bottom - 1;
		});
	};
	const words = [...document.querySelectorAll('main svg text, mark, h1, p')].filter((each) => each.checkVisibility());
	return {
		isForced: matchMedia('(forced-colors: active)').matches,
		unseen: words
			.filter((each) => {
				const { fill, color } = getComputedStyle(each);
				return each instanceof SVGElement ? fill === canvas && !isOnShape(each) : color === canvas;
			})
			.map(({ textContent }) => textContent),
		hatches: shapes.filter((shape) => getComputedStyle(shape).fill.includes('url(')).length
	};
}

inEngines(
	'forced colours',
	({ name, site, tab }) => {
		it.skipIf(name === 'webkit')('leave all words of every kind of page to be seen', async () => {
			for (const [kind, path] of Object.entries(PAGES)) {
				await openPage(tab(), `${site}/${path}`);
				expect(await tab().run(seenColours), kind).toMatchObject({ isForced: true, unseen: [] });
			}
			expect(await tab().errors()).toEqual([]);
		});

		it.skipIf(name === 'webkit').each(VARIANTS)('leave words and patterns of the embed “$name”', async (variant) => {
			await tab().open(`${site}${embedPath(FIGURE.slug, variant.name)}`);
			const { isForced, unseen, hatches } = await tab().run(seenColours);
			expect({ isForced, unseen }).toEqual({ isForced: true, unseen: [] });
			expect(hatches).toBeGreaterThan(0);
		});
	},
	{ hasForcedColours: true, isDark: true }
);
