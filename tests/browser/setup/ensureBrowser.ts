/** Finds a Chromium for the browser tests, or gets one, and says which. */
import { run } from '../../../src/cli/terminal';
import { ensureBrowser } from './findBrowser';

await run(async () => console.log(ensureBrowser()));
