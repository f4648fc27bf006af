import Desk from '../../desk/Desk.svelte';
import { component, startIslands } from '../startIslands';

await startIslands({ Desk: component(Desk) });
