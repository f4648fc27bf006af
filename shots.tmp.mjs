import sirv from 'sirv'; import http from 'http'; import puppeteer from 'puppeteer-core'; import fs from 'fs';
const s=sirv('build',{dev:false}); const server=http.createServer((q,r)=>s(q,r,()=>{r.statusCode=404;r.end()})).listen(0); const port=server.address().port; const o=`http://127.0.0.1:${port}`;
const out='/tmp/w/p1-scratch/shots'; fs.mkdirSync(out,{recursive:true});
const b=await puppeteer.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox'],headless:true});
const dl='/tmp/w/p1-scratch/dl'; fs.rmSync(dl,{recursive:true,force:true}); fs.mkdirSync(dl,{recursive:true});
const ctx=b.defaultBrowserContext(); await ctx.overridePermissions(o,['clipboard-read','clipboard-write','clipboard-sanitized-write']);
const p=await b.newPage(); p.on('console',m=>['error','warn'].includes(m.type())&&console.log('console',m.text())); p.on('pageerror',e=>console.log('ERR',e.message));
const c=await p.createCDPSession(); await c.send('Browser.setDownloadBehavior',{behavior:'allow',downloadPath:dl,eventsEnabled:true});
for (const [w,dark] of [[360,0],[768,0],[1280,0],[1920,1],[1280,1],[360,1]]) { await p.setViewport({width:w,height:900}); await p.emulateMediaFeatures([{name:'prefers-color-scheme',value:dark?'dark':'light'}]); await p.goto(o+'/figures/trade-record/',{waitUntil:'networkidle0'}); 
 const el=await p.$('#use'); await el.screenshot({path:`${out}/use-${w}-${dark?'dark':'light'}.png`}); if(w>=1280) await p.screenshot({path:`${out}/page-${w}-${dark?'dark':'light'}.png`}); }
await p.setViewport({width:1280,height:900});
// copy table
const btn=async(t)=>{const h=await p.evaluateHandle((t)=>[...document.querySelectorAll('button')].find(x=>x.textContent.trim().startsWith(t)),t); return h.asElement()};
await (await btn('Copy table')).click(); await new Promise(r=>setTimeout(r,500)); console.log(await p.evaluate(()=>navigator.clipboard.readText()));
await (await btn('Copy text')).click(); await new Promise(r=>setTimeout(r,500)); console.log(await p.evaluate(()=>navigator.clipboard.readText()));
await (await btn('Add to my report')).click(); await new Promise(r=>setTimeout(r,300)); console.log('stored',await p.evaluate(()=>localStorage.getItem('cited-figures:report')));
await p.evaluate(()=>localStorage.setItem('cited-figures:report','trade-record,meetings,oil-half,gazprom-loss'));
for (const [w,dark] of [[360,0],[768,0],[1280,1],[1280,0]]) { await p.setViewport({width:w,height:900}); await p.emulateMediaFeatures([{name:'prefers-color-scheme',value:dark?'dark':'light'}]); await p.goto(o+'/report/',{waitUntil:'networkidle0'}); await p.screenshot({path:`${out}/report-${w}-${dark?'dark':'light'}.png`}); }
console.log('url',p.url());
for (const t of ['Word report','Slides','All files','Table (CSV)']) { await (await btn(t)).click(); for(let i=0;i<120;i++){await new Promise(r=>setTimeout(r,500)); const st=await p.evaluate(()=>[...document.querySelectorAll('[role=status]')].map(x=>x.textContent).join('|')); if(i%20==19) console.log(t,st); if(st.includes({'Word report':'report.docx','Slides':'slides.pptx','All files':'figures.zip','Table (CSV)':'table.csv'}[t])||/could not|Error|undefined/.test(st)) {console.log(t,st);break;}} }
// keyboard move
await p.focus('#move-oil-half'); await p.keyboard.press('ArrowUp'); await new Promise(r=>setTimeout(r,300)); console.log('after up',await p.evaluate(()=>[localStorage.getItem('cited-figures:report'),location.search,document.activeElement.id].join(' ')));
await p.goto(o+'/report/?figures=meetings,nothing-here',{waitUntil:'networkidle0'}); await p.screenshot({path:`${out}/report-shared.png`}); console.log('kept',await p.evaluate(()=>localStorage.getItem('cited-figures:report')));
await p.goto(o+'/',{waitUntil:'networkidle0'}); await p.evaluate(()=>document.querySelector('details.use summary').click()); await new Promise(r=>setTimeout(r,300)); await p.screenshot({path:`${out}/dash.png`});
await b.close(); server.close(); console.log(fs.readdirSync(dl));
