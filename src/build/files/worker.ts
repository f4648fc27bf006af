/** A thread that makes files and zips: it gets one task at a time and answers each. */
import { parentPort } from 'node:worker_threads';
import { readMetrics } from '../../lib/fonts/folder';
import { giveMetrics } from '../../lib/fonts/metrics';
import { answerMake, answerZip, type ZipTask } from './answers';
import type { MakeTask } from '../../lib/press/make';

// It lays nothing out, but they name the files of the faces that texts are set in.
giveMetrics(readMetrics());
parentPort?.on('message', (task: MakeTask | ZipTask) => {
	void ('plan' in task ? answerZip(task) : answerMake(task)).then((result) => parentPort?.postMessage(result));
});
