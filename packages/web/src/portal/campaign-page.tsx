import { Chart } from './chart.tsx'
import type { CampaignView } from './view.ts'
import { officesOwn, type PortalWords } from './words.ts'

type Part = { view: CampaignView; words: PortalWords }

/** What the drive is and how far it has come, in words first; then one chart, the examples, the papers. */
export function CampaignPage({ view, words }: Part) {
  return (
    <>
      <a className="skip" href="#noi-dung">
        {words.skip}
      </a>
      <Masthead view={view} words={words} />
      <main id="noi-dung" className="wrap">
        <p className="kicker" {...officesOwn(view.lang)}>
          {view.campaignName}
        </p>
        <h1>{view.title}</h1>
        <div className="opening">
          <div className="lead">
            {view.lead.map((paragraph) => (
              <p key={paragraph.map((part) => part.text).join('')}>
                {paragraph.map((part) =>
                  part.strong === true ? <strong key={part.text}>{part.text}</strong> : part.text,
                )}
              </p>
            ))}
          </div>
          <dl className="facts">
            {view.facts.map((fact) => (
              <div key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
        </div>
        {view.chart !== null && <Chart chart={view.chart} words={words} lang={view.lang} />}
        <div className="columns">
          {view.exemplars.length > 0 && <Exemplars view={view} words={words} />}
          {view.documents.length > 0 && <Documents view={view} words={words} />}
        </div>
      </main>
      <Foot foot={view.foot} />
    </>
  )
}

function Masthead({ view, words }: Part) {
  return (
    <header className="masthead">
      <div className="wrap">
        <p className="site">
          <span {...officesOwn(view.lang)}>{view.authority}</span>
          {view.siteName}
        </p>
        <nav aria-label={words.nav}>
          {view.nav.map((item) => (
            <a key={item.href} href={item.href} aria-current={item.current === true ? 'page' : undefined}>
              {item.label}
            </a>
          ))}
        </nav>
        {view.otherLanguage !== null && (
          <a
            className="language"
            href={view.otherLanguage.href}
            lang={view.otherLanguage.lang}
            hrefLang={view.otherLanguage.lang}
          >
            {view.otherLanguage.label}
          </a>
        )}
      </div>
    </header>
  )
}

function Exemplars({ view, words }: Part) {
  return (
    <section>
      <h2>{words.exemplars}</h2>
      {view.exemplars.map((exemplar) => (
        <article key={exemplar.name}>
          <h3>{exemplar.href === null ? exemplar.name : <a href={exemplar.href}>{exemplar.name}</a>}</h3>
          <p>{exemplar.text}</p>
        </article>
      ))}
      {view.moreExemplars !== null && <More {...view.moreExemplars} />}
    </section>
  )
}

function Documents({ view, words }: Part) {
  return (
    <section>
      <h2>{words.documents}</h2>
      {view.documents.map((document) => (
        <article key={document.href} className="paper">
          <span className="sheet" aria-hidden="true" />
          <div>
            <h3 {...officesOwn(view.lang)}>
              <a href={document.href}>{document.name}</a>
            </h3>
            <p {...officesOwn(view.lang)}>{document.subject}</p>
            <p className="detail">{document.detail}</p>
          </div>
        </article>
      ))}
      {view.moreDocuments !== null && <More {...view.moreDocuments} />}
    </section>
  )
}

function More({ label, href }: { label: string; href: string }) {
  return (
    <p className="more">
      <a href={href}>{label}</a>
    </p>
  )
}

function Foot({ foot }: { foot: CampaignView['foot'] }) {
  return (
    <footer className="foot">
      <div className="wrap">
        <span>{foot.responsible}</span>
        <span className="footLinks">
          {foot.links.map((link) => (
            <a key={link.href} href={link.href}>
              {link.label}
            </a>
          ))}
        </span>
      </div>
    </footer>
  )
}
