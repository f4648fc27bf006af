import MyReport from '../../report/MyReport.svelte';
import { component, startIslands } from '../startIslands';

await startIslands({ MyReport: component(MyReport) });
