export { useTimeLeft } from '../../lib/clock-words.ts';
