/** `npm run docs:data`: writes `docs/data.md`. */
import { writeFileSync } from 'node:fs';
import { dataPage } from '../build/packing/dataPage';
import { run } from './terminal';

await run(async () => {
	writeFileSync('docs/data.md', dataPage());
});
