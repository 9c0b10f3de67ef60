import './assessment/define.js';
import { defineWhenSeen } from './define-when-seen.js';

// Pages with the assessment alone should not pay for what comes after it.
defineWhenSeen('readiness-result', () => import('./result/define.js'));
defineWhenSeen('readiness-programme', () => import('./programme/define.js'));
defineWhenSeen('readiness-radar', () => import('./radar/define.js'));
defineWhenSeen('readiness-roadmap', () => import('./roadmap/define.js'));
