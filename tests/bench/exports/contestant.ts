/** The process of one contestant (`process.ts` starts it): proves what is drawn, then draws what it is asked for. */
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { messageOf } from '../../../src/build/systemError';
import { CONTESTANTS, OURS, type Contestant, type Subject } from './contestants';
import { garbageCollector, measure } from './measure';
import type { Answer, Start, Task } from './process';
import { proveSeal, proveTitle } from './proof';

const { name, course, subjects } = JSON.parse(process.argv[2] ?? '') as Start;
const charts = deserialize(readFileSync(subjects)) as [Subject, ...Subject[]];
const collect = garbageCollector();
let at = 0;

/** The next charts in turn. As in a build, where each figure is drawn some ten times, most of them were met before. */
function next(count: number): Subject[] {
	return Array.from({ length: count }, () => charts[at++ % charts.length] ?? charts[0]);
}

async function enter(): Promise<Contestant> {
	const load = CONTESTANTS[name];
	if (!load) throw new Error(`There is no contestant “${name}”.`);
	const contestant = { name, ...(await load(course)) };
	await proveTitle(contestant, charts[0]);
	if (name === OURS) await proveSeal(contestant, charts[0]);
	return contestant;
}

const entered = enter();

async function answer({ kind, count }: Task): Promise<Answer> {
	try {
		const draw = (await entered)[kind];
		const drawn = next(count);
		collect();
		return { batch: draw && (await measure(draw, drawn)) };
	} catch (error) {
		return { failure: messageOf(error) };
	}
}

process.on('message', (task: Task) => {
	void answer(task).then((told) => process.send?.(told));
});
