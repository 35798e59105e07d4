export { amtoolReceivers, inFolder, runAmtool, type AmtoolRun } from './amtool.ts';
export { disagreements, type Comparison, type Examination } from './agreement.ts';
export { arbitraryIntervals, arbitraryLabels, arbitraryRouting, arbitraryTime } from './arbitrary-routing.ts';
export { buildJudge, verdicts, type JudgeQuestion, type JudgeVerdict } from './routing-judge.ts';
export { ReceivingServers, type Received } from './receiving-servers.ts';
export { RunningAlertmanager, type ShownAlert } from './running-alertmanager.ts';
