import Checks from '../../check/Checks.svelte';
import { component, startIslands } from '../startIslands';

await startIslands({ Checks: component(Checks) });
