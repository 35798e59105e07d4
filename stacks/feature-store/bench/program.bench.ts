import { compileDomain, LOCAL_TARGET } from '@belvedere/compile';
import { Config, runtime } from '@pulumi/pulumi';
import { Dashboard } from '@pulumiverse/grafana/oss/dashboard.js';
import { definitions } from '../src/definitions.ts';
import { program } from '../src/program.ts';
import { stackFile } from '../src/test-support/stack-file.ts';
const many = { ...definitions, dashboards: Array.from({length:499},(_,n)=>definitions.dashboards.map(d=>({...d, uid:`${d.uid}-${n}`, title:`${d.title} ${n}`}))).flat().concat(definitions.dashboards) };
console.log(many.dashboards.length);
const pre = compileDomain(many, LOCAL_TARGET);
const mock = async (f) => { await runtime.setMocks({ newResource: ({ name, inputs }) => ({ id: name, state: inputs }), call: () => ({}) }, 'belvedere-feature-store','dev'); runtime.setAllConfig({...stackFile('dev'),'belvedere-feature-store:grafanaAuth':'x'},['belvedere-feature-store:grafanaAuth']); process.env.PULUMI_CONFIG_SECRET_KEYS='["belvedere-feature-store:grafanaAuth"]'; const s=performance.now(); await runtime.runInPulumiStack(async()=>f()); await runtime.disconnect(); return performance.now()-s; };
for (let i=0;i<3;i++) {
 let s=performance.now(); compileDomain(many, LOCAL_TARGET); console.log('compile', performance.now()-s);
 console.log('bare', await mock(()=>{ for (const {uid,json} of pre.dashboards) new Dashboard(uid,{configJson:json,folder:'x',overwrite:false}); }));
 console.log('program', await mock(()=>{ program(new Config(), many); }));
}
console.log(pre.dashboards[0].json.length);
