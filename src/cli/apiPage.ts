/** `npm run docs:api`: writes `docs/api.md`. */
import { writeFileSync } from 'node:fs';
import { apiPage } from '../build/packing/apiPage';
import { libraryDoors } from '../build/packing/doors';
import { run } from './terminal';

await run(async () => {
	writeFileSync('docs/api.md', apiPage(libraryDoors()));
});
