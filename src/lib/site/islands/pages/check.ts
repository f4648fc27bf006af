import Checks from '../../verify/VerifyPage.svelte';
import { component, startIslands } from '../startIslands';

await startIslands({ Checks: component(Checks) });
// Verdicts are told without a connection: letters with which no page begins are there by then.
for (const face of document.fonts) face.load().catch(() => undefined);
