import Checks from '../../verify/VerifyPage.svelte';
import { component, startIslands } from '../startIslands';

await startIslands({ Checks: component(Checks) });
