/** Skills of accounting, taxes, banking, investment and insurance. Format: see `information-technology.ts`. */
export const SKILLS_FINANCE = `
acca | certificate | fr: ACCA; Association of Chartered Certified Accountants | en: ACCA
acca | en: Association of Chartered Certified Accountants
account-reconciliation | skill | fr: conciliation de comptes; concilier des comptes; analyse de comptes du grand livre
account-reconciliation | fr: analyser le grand livre; réconciliation de comptes | en: account reconciliation
account-reconciliation | en: reconcile accounts; general ledger analysis; GL reconciliation
accounting | skill | fr: comptabilité; tenir la comptabilité; comptabilité générale; faire la comptabilité
accounting | fr: effectuer la comptabilité | en: accounting; general accounting; keep accounts; financial accounting
accounts-payable | skill | fr: comptes créditeurs; comptes fournisseurs; comptes à payer
accounts-payable | fr: traiter les comptes fournisseurs; payer les fournisseurs; traitement des comptes payables
accounts-payable | fr: comptes payables | en: accounts payable; process accounts payable; supplier payments
accounts-payable | en: vendor invoices
accounts-receivable | skill | fr: comptes débiteurs; comptes clients; comptes recevables; comptes à recevoir
accounts-receivable | fr: gérer les comptes clients; suivi des comptes recevables | en: accounts receivable
accounts-receivable | en: manage accounts receivable; customer accounts
accruals | skill | fr: provisions et frais courus; régularisations comptables; frais payés d'avance
accruals | fr: comptes de régularisation | en: accruals; prepaid expenses; accrued liabilities
acomba | tool | fr: Acomba; logiciel Acomba; acumba | en: Acomba; Acomba software
amf-licence | certificate | fr: certificat AMF; permis AMF; certification AMF; permis de courtier en assurance
amf-licence | en: AMF licence; AMF certificate; insurance licence
aspe | knowledge | fr: NCECF; normes comptables pour les entreprises à capital fermé; PCGR; PCGR canadiens | en: ASPE
aspe | en: accounting standards for private enterprises; Canadian GAAP; GAAP
audit-file-preparation | skill | fr: préparation de dossiers d'audit; préparer les dossiers de vérification
audit-file-preparation | fr: répondre aux auditeurs | en: audit file preparation; prepare audit working papers
audit-file-preparation | en: respond to auditors
avantage-accounting-software | tool | fr: logiciel comptable Avantage; Avantage comptabilité
avantage-accounting-software | en: Avantage accounting software
bank-account-opening | skill | fr: ouverture de comptes bancaires; ouvrir des comptes bancaires
bank-account-opening | fr: vente de cartes de crédit | en: bank account opening; open bank accounts; credit card sales
bank-deposits | skill | fr: dépôts bancaires; effectuer des dépôts bancaires; préparer les dépôts
bank-deposits | fr: préparation de dépôts bancaires | en: bank deposits; make bank deposits; prepare deposits
bank-deposits | en: cash receipts
bank-reconciliation | skill | fr: conciliation bancaire; effectuer des conciliations bancaires; rapprochement bancaire
bank-reconciliation | fr: concilier les comptes bancaires | en: bank reconciliation; reconcile bank accounts
bank-teller-operations | skill | fr: opérations de caisse bancaire; caissier de banque
bank-teller-operations | fr: effectuer des opérations au comptoir | en: bank teller operations; counter transactions
basel-iii | knowledge | fr: Bâle III; réglementation bancaire; réglementation de l'AMF; OCRI | en: Basel III
basel-iii | en: banking regulation; CIRO rules; AMF regulations
bloomberg-terminal | tool | fr: Bloomberg; terminal Bloomberg | en: Bloomberg terminal; !Bloomberg
bookkeeping | skill | fr: tenue de livres; tenir les livres; tenue des livres comptables; tenir les livres comptables
bookkeeping | en: bookkeeping; keep the books; maintain books of account
budget-management | skill | fr: gestion budgétaire; gérer un budget; gestion de budget; suivi budgétaire; budgétisation
budget-management | fr: élaborer un budget; préparer le budget; élaboration de budgets; contrôle budgétaire
budget-management | en: budget management; manage budgets; budgeting; budget preparation; budget monitoring
budget-management | en: prepare budgets; budget control
business-grants-and-public-financing | skill | fr: financement public et subventions aux entreprises
business-grants-and-public-financing | fr: programmes d'aide aux entreprises | en: business grants and public financing
business-grants-and-public-financing | en: government funding programs for business
business-valuation | skill | fr: évaluation d'entreprises; évaluer des entreprises | en: business valuation
business-valuation | en: value businesses; company valuation
canadian-securities-course | certificate | fr: CCVM; cours sur le commerce des valeurs mobilières au Canada
canadian-securities-course | en: Canadian Securities Course; !CSC
carbon-accounting | skill | fr: comptabilité carbone; bilan de gaz à effet de serre financier | en: carbon accounting
caseware | tool | fr: CaseWare; Case Ware; CaseView; CaseWare Working Papers | en: CaseWare; Case Ware; CaseView
caseware | en: CaseWare Working Papers
certified-financial-planner | certificate | fr: planificateur financier; titre de planificateur financier; Pl. Fin.
certified-financial-planner | fr: IQPF | en: certified financial planner; CFP; IQPF
certified-internal-auditor | certificate | fr: auditeur interne certifié; Certified Internal Auditor
certified-internal-auditor | en: Certified Internal Auditor
cfa | certificate | fr: CFA; analyste financier agréé; charte CFA | en: CFA; chartered financial analyst; CFA charter
collections | skill | fr: recouvrement; recouvrer des créances; perception de comptes; !perception
collections | fr: recouvrement de créances; relancer les clients en souffrance | en: collections; !collections
collections | en: debt collection; collect overdue accounts; credit and collections
commercial-lending | skill | fr: prêts commerciaux; financement d'entreprise; montage de financement
commercial-lending | fr: financer des entreprises | en: commercial lending; business financing; corporate financing
commercial-lending | en: business loans
concur | tool | fr: Concur; SAP Concur; Expensify | en: Concur; !Concur; SAP Concur; Expensify
construction-accounting | skill | fr: comptabilité de construction; comptabilité de chantier
construction-accounting | en: construction accounting
consumer-lending | skill | fr: prêts à la consommation; crédit personnel; analyser des demandes de prêt
consumer-lending | fr: demandes de prêt | en: consumer lending; personal loans; process loan applications
corporate-income-tax | skill | fr: impôt des sociétés; déclarations de revenus des sociétés; !T2; CO-17
corporate-income-tax | fr: préparer des déclarations de revenus des sociétés | en: corporate income tax
corporate-income-tax | en: corporate tax returns; !T2
cost-accounting | skill | fr: comptabilité analytique; prix de revient; calcul du prix de revient
cost-accounting | fr: calculer les prix de revient; coût de revient; comptabilité des coûts | en: cost accounting
cost-accounting | en: product costing; cost calculation; costing
cpa-designation | certificate | fr: titre CPA; CPA; comptable professionnel agréé | en: CPA designation; CPA
cpa-designation | en: chartered professional accountant
credit-analysis | skill | fr: analyse de crédit; évaluer des demandes de crédit; octroi de crédit
credit-analysis | fr: analyser des demandes de crédit; gestion du crédit; crédit commercial | en: credit analysis
credit-analysis | en: assess credit applications; credit management; commercial credit; credit assessment
customer-statements | skill | fr: relevés de comptes clients; envoyer des états de compte; états de compte
customer-statements | en: customer statements; send account statements
derivatives | skill | fr: produits dérivés; options et contrats à terme; revenu fixe; obligations et revenu fixe
derivatives | en: derivatives; !derivatives; options and futures; fixed income
dext | tool | fr: Dext; Hubdoc; Receipt Bank | en: Dext; Hubdoc; Receipt Bank
estate-planning | skill | fr: planification successorale; règlement de successions; fiducies | en: estate planning
estate-planning | en: estate settlement; trusts
expense-reports | skill | fr: rapports de dépenses; comptes de dépenses; traiter des comptes de dépenses
expense-reports | fr: vérifier les comptes de dépenses; notes de frais; gestion des notes de frais | en: expense reports
expense-reports | en: process expense reports; expense claims; verify expense claims
financial-analysis | skill | fr: analyse financière; analyser des états financiers; analyser les résultats financiers
financial-analysis | fr: analyse des états financiers; effectuer des analyses financières | en: financial analysis
financial-analysis | en: analyze financial statements; analyze financial results; perform financial analyses
financial-auditing | skill | fr: audit financier; auditer des états financiers; vérification comptable
financial-auditing | fr: vérifier des états financiers; mission d'audit; audit externe | en: financial auditing
financial-auditing | en: audit financial statements; external audit; audit engagements
financial-compliance | skill | fr: conformité financière; conformité réglementaire en finance
financial-compliance | fr: lutte contre le blanchiment d'argent; LBA; connaissance du client; KYC
financial-compliance | fr: lutter contre le blanchiment d'argent | en: financial compliance; anti-money laundering; AML
financial-compliance | en: know your customer; KYC; regulatory compliance in finance
financial-consolidation | skill | fr: états financiers consolidés; consolidation financière
financial-consolidation | fr: consolider des états financiers; consolidation comptable | en: financial consolidation
financial-consolidation | en: consolidated financial statements; consolidate accounts
financial-education | skill | fr: éducation financière; littératie financière; conseil budgétaire
financial-education | fr: consultation budgétaire | en: financial education; financial literacy; budget counselling
financial-forecasting | skill | fr: prévisions financières; établir des prévisions financières; prévisions budgétaires
financial-forecasting | fr: préparer des prévisions budgétaires | en: financial forecasting; financial forecasts
financial-forecasting | en: budget forecasts; prepare forecasts
financial-modelling | skill | fr: modélisation financière; modèles financiers; bâtir des modèles financiers
financial-modelling | fr: élaborer des modèles financiers | en: financial modelling; financial models
financial-modelling | en: build financial models; financial modeling
financial-planning-and-analysis | skill | fr: planification financière d'entreprise
financial-planning-and-analysis | fr: planification et analyse financières; FP&A | en: financial planning and analysis
financial-planning-and-analysis | en: FP&A; corporate financial planning
financial-product-sales | skill | fr: vente de produits financiers; conseiller en produits financiers
financial-product-sales | fr: offrir des produits financiers; produits bancaires | en: financial product sales
financial-product-sales | en: sell financial products; banking products; advise on financial products
financial-reporting | skill | fr: rapports financiers; produire des rapports financiers
financial-reporting | fr: préparer des rapports financiers; production de rapports financiers; information financière
financial-reporting | fr: rapports financiers mensuels | en: financial reporting; produce financial reports
financial-reporting | en: prepare financial reports; monthly financial reports
financial-risk-management | skill | fr: gestion des risques financiers; gérer des risques financiers; risque de crédit
financial-risk-management | fr: risque de marché; analyse de risque financier | en: financial risk management
financial-risk-management | en: credit risk; market risk; financial risk analysis
financial-statements | skill | fr: états financiers; préparer des états financiers; préparation des états financiers
financial-statements | fr: produire des états financiers; bilan et état des résultats | en: financial statements
financial-statements | en: prepare financial statements; financial statement preparation
financial-statements | en: balance sheet and income statement
fixed-assets | skill | fr: immobilisations; comptabilité des immobilisations; amortissement; gérer les immobilisations
fixed-assets | en: fixed assets; fixed asset accounting; depreciation
foreign-exchange | skill | fr: commerce de devises; opérations de change; change de devises; négocier des devises
foreign-exchange | en: foreign exchange; currency exchange; forex
forensic-accounting | skill | fr: juricomptabilité; détection de fraude; enquêtes sur la fraude; détecter des fraudes
forensic-accounting | en: forensic accounting; fraud detection; fraud investigation
freshbooks | tool | fr: FreshBooks; Wave comptabilité | en: FreshBooks; Wave accounting
frm | certificate | fr: FRM; Financial Risk Manager | en: FRM; Financial Risk Manager
fund-accounting | skill | fr: comptabilité de fonds; comptabilité d'OBNL; comptabilité municipale | en: fund accounting
fund-accounting | en: non-profit accounting; municipal accounting
general-ledger | skill | fr: grand livre; tenir le grand livre; plan comptable | en: general ledger
general-ledger | en: maintain the general ledger; chart of accounts
grant-administration | skill | fr: gestion de subventions; administrer des subventions
grant-administration | fr: reddition de comptes de subventions; reddition de comptes aux bailleurs de fonds
grant-administration | en: grant administration; grant reporting; administer grants; funder reporting
gst-and-qst | skill | fr: TPS et TVQ; taxes à la consommation; déclarations de taxes; produire les rapports de taxes
gst-and-qst | fr: déclarer la TPS et la TVQ; rapports de taxes | en: GST and QST; sales taxes; sales tax returns
gst-and-qst | en: GST/HST; file sales tax returns
hyperion | tool | fr: Hyperion; Oracle Hyperion; Essbase | en: Hyperion; Oracle Hyperion; Essbase
ifrs | knowledge | fr: IFRS; normes IFRS; normes internationales d'information financière | en: IFRS
ifrs | en: international financial reporting standards
insolvency | skill | fr: insolvabilité; syndic de faillite; redressement d'entreprise; restructuration financière
insolvency | en: insolvency; bankruptcy administration; financial restructuring; turnaround
insurance-claims | skill | fr: traitement des réclamations; règlement de sinistres; traiter des réclamations d'assurance
insurance-claims | fr: indemnisation; gérer des sinistres; réclamations d'assurance; expertise en sinistre
insurance-claims | en: insurance claims; claims handling; claims adjusting; process insurance claims; claims settlement
insurance-underwriting | skill | fr: souscription d'assurance; souscrire des polices d'assurance
insurance-underwriting | fr: évaluer des risques d'assurance; tarification d'assurance | en: insurance underwriting
insurance-underwriting | en: underwrite insurance; insurance rating
intercompany-accounting | skill | fr: refacturation interne; facturation intercompagnies; transactions intersociétés
intercompany-accounting | fr: comptabilité intercompagnies | en: intercompany accounting; intercompany transactions
intercompany-accounting | en: intercompany billing
internal-audit | skill | fr: audit interne; vérification interne; réaliser des audits internes
internal-audit | fr: effectuer des audits internes; auditer des processus internes | en: internal audit
internal-audit | en: internal auditing; conduct internal audits
internal-controls | skill | fr: contrôles internes; évaluer les contrôles internes; SOX
internal-controls | fr: mettre en place des contrôles internes | en: internal controls; evaluate internal controls; SOX
inventory-valuation | skill | fr: évaluation des stocks; valorisation des stocks; coûts d'inventaire
inventory-valuation | en: inventory valuation; inventory costing
investment-analysis | skill | fr: analyse d'investissement; analyser des investissements; évaluation d'investissements
investment-analysis | fr: rentabilité des investissements | en: investment analysis; analyze investments
investment-analysis | en: return on investment analysis
invoice-verification | skill | fr: vérification de factures; vérifier des factures; codification de factures
invoice-verification | fr: coder des factures; saisie de factures; saisir des factures | en: invoice verification
invoice-verification | en: verify invoices; invoice coding; enter invoices; invoice processing
invoicing | skill | fr: facturation; facturer les clients; émettre des factures; préparer des factures
invoicing | fr: préparation de factures; émission de factures | en: invoicing; billing; issue invoices; prepare invoices
invoicing | en: client billing
islamic-finance | skill | fr: finance islamique | en: Islamic finance
journal-entries | skill | fr: écritures comptables; passer des écritures comptables; écritures de journal
journal-entries | fr: écritures de régularisation; saisie comptable; saisir des écritures comptables
journal-entries | en: journal entries; post journal entries; accounting entries; adjusting entries
life-insurance | skill | fr: assurance de personnes; assurance vie; assurance collective; vente d'assurance vie
life-insurance | fr: vendre de l'assurance vie | en: life insurance; group insurance; life and health insurance
maestro-construction-software | tool | fr: logiciel Maestro; Maestro construction | en: Maestro construction software
management-control | skill | fr: contrôle de gestion; contrôle financier; comptabilité de gestion
management-control | fr: assurer le contrôle de gestion | en: management control; financial control
management-control | en: management accounting
mergers-and-acquisitions | skill | fr: fusions et acquisitions; vérification diligente; transactions d'entreprise
mergers-and-acquisitions | en: mergers and acquisitions; M&A; due diligence
microfinance | skill | fr: microfinance; microcrédit | en: microfinance; microcredit
month-end-closing | skill | fr: fin de mois; effectuer les fins de mois; fermeture de fin de mois; clôture mensuelle
month-end-closing | fr: clôture comptable; fermeture mensuelle des livres | en: month-end closing; month end close
month-end-closing | en: monthly closing; accounting close
mortgage-lending | skill | fr: prêts hypothécaires; analyser des demandes d'hypothèque; financement hypothécaire
mortgage-lending | fr: courtage hypothécaire | en: mortgage lending; mortgage applications; mortgage brokerage
mortgage-lending | en: mortgage financing
murex | tool | fr: Murex; logiciel Calypso | en: Murex; Calypso trading platform
mutual-funds | skill | fr: fonds communs de placement; vente de fonds communs de placement | en: mutual funds
mutual-funds | en: mutual fund sales
ohada-accounting | knowledge | fr: OHADA; SYSCOHADA; plan comptable OHADA | en: OHADA accounting; SYSCOHADA
pension-plan-administration | skill | fr: avantages sociaux et régimes de retraite
pension-plan-administration | fr: administration des régimes de retraite; administrer un régime de retraite
pension-plan-administration | en: pension plan administration; administer pension plans; pension plans
personal-financial-planning | skill | fr: planification financière personnelle; conseils financiers
personal-financial-planning | fr: conseiller en finances personnelles; planification de la retraite
personal-financial-planning | fr: conseil en placement | en: personal financial planning; financial advice
personal-financial-planning | en: retirement planning; investment advice
personal-income-tax | skill | fr: impôt des particuliers; préparer des déclarations de revenus; déclarations d'impôts
personal-income-tax | fr: préparation de déclarations de revenus; produire des déclarations d'impôt
personal-income-tax | fr: déclarations de revenus des particuliers | en: personal income tax; prepare tax returns
personal-income-tax | en: personal tax returns; tax return preparation; T1 returns
petty-cash | skill | fr: petite caisse; gérer la petite caisse; gestion de la petite caisse | en: petty cash
petty-cash | en: manage petty cash
portfolio-management | skill | fr: gestion de portefeuille; gérer des portefeuilles; gestion de placements
portfolio-management | fr: gestion d'actifs; gestion de portefeuilles de placement | en: portfolio management
portfolio-management | en: manage investment portfolios; investment management; asset management
project-accounting | skill | fr: comptabilité de projets; suivi des coûts de projet; suivre les coûts de projet
project-accounting | en: project accounting; project cost tracking
property-and-casualty-insurance | skill | fr: assurance de dommages; assurance automobile; assurance habitation
property-and-casualty-insurance | fr: vente d'assurance de dommages; vendre de l'assurance de dommages
property-and-casualty-insurance | en: property and casualty insurance; home and auto insurance; P&C insurance
property-appraisal | skill | fr: évaluation foncière; évaluer des immeubles; évaluation immobilière
property-appraisal | fr: évaluer des propriétés; évaluation municipale | en: property appraisal; real estate appraisal
property-appraisal | en: property assessment; appraise properties
public-sector-accounting-standards | knowledge | fr: normes comptables du secteur public; NCSP
public-sector-accounting-standards | en: public sector accounting standards; PSAS
quickbooks | tool | fr: QuickBooks; Quick Books; QuickBooks Online; QBO | en: QuickBooks; Quick Books; QuickBooks Online
quickbooks | en: QBO
responsible-investment | skill | fr: investissement responsable; critères ESG; rapports de développement durable
responsible-investment | fr: reporting ESG; !ESG | en: responsible investment; ESG criteria; sustainability reporting
responsible-investment | en: ESG reporting; !ESG
retail-banking | skill | fr: services bancaires aux particuliers; services bancaires
retail-banking | fr: servir des clients en succursale bancaire; opérations bancaires; transactions bancaires
retail-banking | en: retail banking; personal banking; banking services; banking transactions; branch banking
reuters-eikon | tool | fr: Reuters Eikon; Refinitiv; FactSet; Morningstar | en: Reuters Eikon; Refinitiv; FactSet
reuters-eikon | en: Morningstar
review-and-compilation-engagements | skill | fr: missions d'examen et de compilation; mission d'examen
review-and-compilation-engagements | fr: mission de compilation; avis au lecteur; réaliser des missions d'examen
review-and-compilation-engagements | en: review and compilation engagements; notice to reader; compilation engagements
sage-300 | tool | fr: Sage 300; Accpac; Sage Accpac | en: Sage 300; Accpac; Sage Accpac
sage-50 | tool | fr: Sage 50; Simple Comptable; Simply Accounting; Sage Simple Comptable; sage50 | en: Sage 50
sage-50 | en: Simply Accounting; sage50
sage-x3 | tool | fr: Sage X3; Sage Intacct; Sage 100; Sage Comptabilité | en: Sage X3; Sage Intacct; Sage 100
sage-x3 | en: Sage Comptabilité
sap-fi-co | tool | fr: SAP FI/CO; SAP FICO; SAP FI; SAP CO; SAP Finance | en: SAP FI/CO; SAP FICO; SAP FI; SAP CO
sap-fi-co | en: SAP Finance
securities | skill | fr: valeurs mobilières; négociation de valeurs mobilières; courtage en valeurs mobilières
securities | fr: marchés financiers | en: securities; securities trading; capital markets; financial markets
solvency-ii | knowledge | fr: Solvabilité II; IFRS 17 | en: Solvency II; IFRS 17
sr-and-ed-tax-credits | skill | fr: crédits d'impôt RS&DE; RS&DE; crédits d'impôt à la recherche | en: SR&ED tax credits
sr-and-ed-tax-credits | en: SR&ED
supplier-payment-runs | skill | fr: paiements aux fournisseurs; émettre des chèques; émission de chèques
supplier-payment-runs | fr: paiements électroniques; virements bancaires | en: supplier payment runs; issue cheques
supplier-payment-runs | en: wire transfers; electronic payments
sustainable-finance | skill | fr: finance durable; obligations vertes | en: sustainable finance; green bonds
taxation | skill | fr: fiscalité; fiscalité canadienne; planification fiscale; conseil fiscal; conseiller en fiscalité
taxation | en: taxation; tax planning; Canadian taxation; tax advice
taxprep | tool | fr: Taxprep; TaxCycle; Profile impôt; ImpôtExpert | en: Taxprep; TaxCycle; ProFile tax software
treasury-management | skill | fr: trésorerie; gestion de trésorerie; gérer la trésorerie; gestion des flux de trésorerie
treasury-management | fr: flux de trésorerie; gestion des liquidités | en: treasury management; cash management
treasury-management | en: cash flow management; treasury; manage cash flow
us-gaap | knowledge | fr: US GAAP; PCGR américains | en: US GAAP
variance-analysis | skill | fr: analyse des écarts; analyser les écarts budgétaires; expliquer les écarts
variance-analysis | en: variance analysis; analyze budget variances; budget variance analysis
venture-capital | skill | fr: capital de risque; capital-investissement; investissement privé | en: venture capital
venture-capital | en: private equity
xero | tool | fr: Xero; logiciel Xero | en: Xero; Xero accounting
yardi | tool | fr: Yardi; Hopem; Magex; Proprio Expert | en: Yardi; Hopem; Magex; Proprio Expert
year-end-closing | skill | fr: fin d'année financière; clôture de l'exercice; fin d'exercice; dossier de fin d'année
year-end-closing | fr: clôture annuelle | en: year-end closing; year-end close; year-end file; annual closing
`
