/** My report in every engine: its order changes by keys and by dragging, and the header counts what is in it. */
import { expect, it } from 'vitest';
import { FIGURES } from '../../browser/dataset';
import { inEngines } from '../inEngines';
import { openPage } from '../pages';

const SLUGS = FIGURES.slice(0, 3).map(({ slug }) => slug);
const [first = '', second = '', third = ''] = SLUGS;

/** Runs in a page: the figures that are listed, what has the focus, and what the header tells; waits until a change is shown. */
async function listed(): Promise<{ slugs: string[]; focus: string; header: string }> {
	for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
	const header = document.querySelector('header nav [aria-current]')?.textContent ?? '';
	const slugs = [...document.querySelectorAll('main li .handle')].map(({ id }) => id.replace('move-', ''));
	return { slugs, focus: document.activeElement?.id ?? '', header: header.trim() };
}

/** Runs in a page: a key on the handle that has the focus. */
function pressed(id: string, key: string): void {
	const handle = document.getElementById(id);
	handle?.focus();
	handle?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** Runs in a page: a figure lifted and laid on another. Whether the other takes it, and what is carried. */
function dragged(from: number, to: number): { taken: boolean; carried: string } {
	const dataTransfer = new DataTransfer();
	const items = document.querySelectorAll('main li');
	const send = (place: number, kind: string) =>
		items[place]?.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
	send(from, 'dragstart');
	const taken = send(to, 'dragover') === false;
	send(to, 'drop');
	send(from, 'dragend');
	return { taken, carried: dataTransfer.getData('text/plain') };
}

inEngines('my report', ({ site, tab }) => {
	it('changes its order by keys and by dragging, and keeps the focus', async () => {
		await tab().resize({ width: 1280, height: 900 });
		await openPage(tab(), `${site}/report/?figures=${SLUGS.join()}`);
		expect((await tab().run(listed)).slugs).toEqual(SLUGS);
		await tab().run(pressed, `move-${third}`, 'ArrowUp');
		expect(await tab().run(listed)).toMatchObject({ slugs: [first, third, second], focus: `move-${third}` });
		expect(await tab().run(dragged, 0, 2)).toEqual({ taken: true, carried: first });
		expect((await tab().run(listed)).slugs).toEqual([third, second, first]);
		// Kept as one's own, the list is counted.
		await tab().press('main p.offers .take');
		expect((await tab().run(listed)).header).toBe('My report (3)');
		await tab().run(() => localStorage.clear());
		expect(await tab().errors()).toEqual([]);
	});
});
