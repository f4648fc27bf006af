/** The ribbon under pointer and keys: one stop of the tab key, arrows from tick to tick, the nearest tick answers. */
import { hideTip, isTip, showTip } from '../../figure/linked/tip';
import type { Tick } from './ticks';

/** What is told of a tick. */
export type TickFact = Pick<Tick, 'words' | 'start' | 'drawn' | 'why'>;

/** How far from a tick the pointer still means it, in px: half of a target's least size. */
const REACH = 12;

export function followRibbon(ribbon: HTMLElement, { ticks }: { readonly ticks: readonly TickFact[] }): void {
	const links = [...ribbon.querySelectorAll<SVGAElement>('a')];

	const show = (link: SVGAElement | undefined) => {
		for (const each of links) each.classList.toggle('lit', each === link);
		const tick = link && ticks[links.indexOf(link)];
		if (!link || !tick) return hideTip(ribbon);
		showTip(ribbon, link, [
			{
				title: tick.words,
				under: `${tick.drawn ? 'Drawn: ' : 'Not drawn: '}${tick.why}`,
				lines: [{ name: 'At', text: `character ${tick.start}` }]
			}
		]);
	};
	const nearest = ({ clientX, clientY }: MouseEvent) => {
		// Above or below all ticks of a line the nearest one of that line is meant.
		const distance = (link: SVGAElement) => {
			const { left, right, top, bottom } = link.getBoundingClientRect();
			const across = Math.abs((left + right) / 2 - clientX);
			return clientY < top - REACH || clientY > bottom + REACH ? Infinity : across;
		};
		const [first] = [...links].sort((a, b) => distance(a) - distance(b));
		return first && distance(first) <= REACH ? first : undefined;
	};
	ribbon.addEventListener('pointermove', (event) => event.pointerType !== 'touch' && show(nearest(event)));
	ribbon.addEventListener('pointerleave', (event) => !isTip(event.relatedTarget) && show(undefined));
	ribbon.addEventListener('click', (event) => {
		const href =
			event.target instanceof Element && !event.target.closest('a') ? nearest(event)?.href.baseVal : undefined;
		if (href) location.assign(href);
	});
	const makeStop = (stop: SVGAElement | undefined) => {
		for (const link of links) link.setAttribute('tabindex', link === stop ? '0' : '-1');
	};
	const follow = (target: EventTarget | null) => {
		const focused = links.find((link) => link === target);
		makeStop(focused);
		show(focused);
	};
	ribbon.addEventListener('focusin', ({ target }) => follow(target));
	makeStop(links[0]);
	// A reader may have come to a tick before this script did.
	if (ribbon.contains(document.activeElement)) follow(document.activeElement);
	ribbon.addEventListener('focusout', () => show(undefined));
	ribbon.addEventListener('keydown', (event) => {
		const at = links.findIndex((link) => link === event.target);
		const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: links.length - 1 }[event.key];
		if (event.key === 'Escape') show(undefined);
		if (to === undefined) return;
		event.preventDefault();
		links[to]?.focus();
	});
}
