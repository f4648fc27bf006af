import { expect, it } from 'vitest';
import { block, SMALL } from '../../../../src/lib/site/embed/textHeight';
import { REAL_FIGURES } from '../../figure/realFigures';

const TEXTS = [
	...REAL_FIGURES.map(({ subtitle }) => subtitle),
	...REAL_FIGURES.flatMap(({ quotes }) => quotes.map(({ quote }) => quote.exact)),
	'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, 1996–2024',
	'https://www.example.org/a/very/long/address/that-breaks-at-slashes-and-hyphens.html',
	''
];

it.each(TEXTS)('a block of “%s” is as high as its lines, in whatever order rooms are asked for', (text) => {
	const rooms = Array.from({ length: 1300 }, (_, i) => 140 + i);
	// Who is asked for one room alone has counted its lines.
	const counted = rooms.map((room) => block(text, 'text', SMALL)(room));
	for (const ordered of [rooms, rooms.toReversed(), [...rooms.filter((room) => room % 7 === 0), ...rooms]]) {
		const heightAt = block(text, 'text', SMALL);
		const heights = new Map(ordered.map((room) => [room, heightAt(room)]));
		expect(rooms.map((room) => heights.get(room))).toEqual(counted);
	}
});
