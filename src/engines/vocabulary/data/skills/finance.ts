/** Skills of accounting, taxes, banking, investment and insurance. Format: see `information-technology.ts`. */
export const SKILLS_FINANCE = `
acca | certificate | fr: ACCA; Association of Chartered Certified Accountants | en: ACCA
acca | en: Association of Chartered Certified Accountants
account-reconciliation | skill | fr: conciliation de comptes; concilier des comptes; analyse de comptes du grand livre
account-reconciliation | fr: analyser le grand livre; réconciliation de comptes; analyser des comptes du grand livre
account-reconciliation | fr: analyse du grand livre | en: account reconciliation; reconcile accounts
account-reconciliation | en: general ledger analysis; GL reconciliation
accounting | skill | fr: comptabilité; tenir la comptabilité; comptabilité générale; faire la comptabilité
accounting | fr: effectuer la comptabilité; tenir des comptes; opérations comptables; cycle comptable complet
accounting | fr: cycle comptable | en: accounting; general accounting; keep accounts; financial accounting
accounts-payable | skill | fr: comptes créditeurs; comptes fournisseurs; comptes à payer
accounts-payable | fr: traiter les comptes fournisseurs; payer les fournisseurs; traitement des comptes payables
accounts-payable | fr: comptes payables; traitement des comptes fournisseurs; traiter les comptes payables
accounts-payable | en: accounts payable; process accounts payable; supplier payments; vendor invoices
accounts-receivable | skill | fr: comptes débiteurs; comptes clients; comptes recevables; comptes à recevoir
accounts-receivable | fr: gérer les comptes clients; suivi des comptes recevables; gestion des comptes clients
accounts-receivable | fr: suivre les comptes recevables | en: accounts receivable; manage accounts receivable
accounts-receivable | en: customer accounts
accruals | skill | fr: provisions et frais courus; régularisations comptables; frais payés d'avance
accruals | fr: comptes de régularisation | en: accruals; prepaid expenses; accrued liabilities
acomba | tool | fr: Acomba; logiciel Acomba; acumba | en: Acomba; Acomba software
amf-licence | certificate | fr: certificat AMF; permis AMF; certification AMF; permis de courtier en assurance
amf-licence | en: AMF licence; AMF certificate; insurance licence
aspe | knowledge | fr: NCECF; normes comptables pour les entreprises à capital fermé; PCGR; PCGR canadiens
aspe | fr: normes comptables canadiennes; normes comptables | en: ASPE; accounting standards for private enterprises
aspe | en: Canadian GAAP; GAAP
audit-file-preparation | skill | fr: préparation de dossiers d'audit; préparer les dossiers de vérification
audit-file-preparation | fr: répondre aux auditeurs; préparer des dossiers d'audit
audit-file-preparation | fr: préparation des dossiers de vérification | en: audit file preparation
audit-file-preparation | en: prepare audit working papers; respond to auditors
avantage-accounting-software | tool | fr: logiciel comptable Avantage; Avantage comptabilité
avantage-accounting-software | en: Avantage accounting software
bank-account-opening | skill | fr: ouverture de comptes bancaires; ouvrir des comptes bancaires
bank-account-opening | fr: vente de cartes de crédit; vendre des cartes de crédit | en: bank account opening
bank-account-opening | en: open bank accounts; credit card sales
bank-deposits | skill | fr: dépôts bancaires; effectuer des dépôts bancaires; préparer les dépôts
bank-deposits | fr: préparation de dépôts bancaires; préparation des dépôts; préparer des dépôts bancaires
bank-deposits | en: bank deposits; make bank deposits; prepare deposits; cash receipts
bank-reconciliation | skill | fr: conciliation bancaire; effectuer des conciliations bancaires; rapprochement bancaire
bank-reconciliation | fr: concilier les comptes bancaires | en: bank reconciliation; reconcile bank accounts
bank-teller-operations | skill | fr: opérations de caisse bancaire; effectuer des opérations au comptoir
bank-teller-operations | en: bank teller operations; counter transactions
basel-iii | knowledge | fr: Bâle III; réglementation bancaire; réglementation de l'AMF; OCRI | en: Basel III
basel-iii | en: banking regulation; CIRO rules; AMF regulations
bloomberg-terminal | tool | fr: Bloomberg; !Bloomberg; terminal Bloomberg | en: Bloomberg terminal; !Bloomberg
bookkeeping | skill | fr: tenue de livres; tenir les livres; tenue des livres comptables; tenir les livres comptables
bookkeeping | en: bookkeeping; keep the books; maintain books of account
budget-management | skill | fr: gestion budgétaire; gérer un budget; gestion de budget; suivi budgétaire; budgétisation
budget-management | fr: élaborer un budget; préparer le budget; élaboration de budgets; contrôle budgétaire
budget-management | fr: préparation du budget | en: budget management; manage budgets; budgeting; budget preparation
budget-management | en: budget monitoring; prepare budgets; budget control
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
certified-financial-planner | certificate | fr: titre de planificateur financier; Pl. Fin.; IQPF
certified-financial-planner | en: certified financial planner; CFP; IQPF
certified-internal-auditor | certificate | fr: auditeur interne certifié; Certified Internal Auditor
certified-internal-auditor | en: Certified Internal Auditor
cfa | certificate | fr: CFA; charte CFA | en: CFA; chartered financial analyst; CFA charter
collections | skill | fr: recouvrement; recouvrer des créances; perception de comptes; !perception
collections | fr: recouvrement de créances; relancer les clients en souffrance | en: collections; !collections
collections | en: debt collection; collect overdue accounts; credit and collections
commercial-lending | skill | fr: prêts commerciaux; financement d'entreprise; montage de financement
commercial-lending | fr: financer des entreprises | en: commercial lending; business financing; corporate financing
commercial-lending | en: business loans
concur | tool | fr: Concur; !Concur; SAP Concur | en: Concur; !Concur; SAP Concur
construction-accounting | skill | fr: comptabilité de construction; comptabilité de chantier
construction-accounting | en: construction accounting
consumer-lending | skill | fr: prêts à la consommation; crédit personnel; analyser des demandes de prêt
consumer-lending | fr: demandes de prêt; analyse de demandes de prêt | en: consumer lending; personal loans
consumer-lending | en: process loan applications
corporate-income-tax | skill | fr: impôt des sociétés; déclarations de revenus des sociétés; !T2; CO-17
corporate-income-tax | fr: préparer des déclarations de revenus des sociétés
corporate-income-tax | fr: préparation de déclarations de revenus des sociétés | en: corporate income tax
corporate-income-tax | en: corporate tax returns; !T2
cost-accounting | skill | fr: comptabilité analytique; prix de revient; calcul du prix de revient
cost-accounting | fr: calculer les prix de revient; coût de revient; comptabilité des coûts | en: cost accounting
cost-accounting | en: product costing; cost calculation; costing
cpa-designation | certificate | fr: titre CPA; CPA | en: CPA designation; CPA; chartered professional accountant
credit-analysis | skill | fr: analyse de crédit; évaluer des demandes de crédit; octroi de crédit
credit-analysis | fr: analyser des demandes de crédit; gestion du crédit; crédit commercial
credit-analysis | fr: traiter des demandes de crédit; dossiers de crédit; évaluation de demandes de crédit
credit-analysis | fr: analyse de demandes de crédit; gérer le crédit; traitement de demandes de crédit
credit-analysis | en: credit analysis; assess credit applications; credit management; commercial credit
credit-analysis | en: credit assessment
customer-statements | skill | fr: relevés de comptes clients; envoyer des états de compte; états de compte
customer-statements | fr: envoi d'états de compte | en: customer statements; send account statements
derivatives | skill | fr: produits dérivés; options et contrats à terme; revenu fixe; obligations et revenu fixe
derivatives | en: derivatives; !derivatives; options and futures; fixed income
dext | tool | fr: Dext; Receipt Bank | en: Dext; Receipt Bank
due-diligence | skill | fr: vérification diligente | en: due diligence
essbase | tool | fr: Essbase | en: Essbase
estate-planning | skill | fr: planification successorale; règlement de successions; fiducies | en: estate planning
estate-planning | en: estate settlement; trusts
expense-reports | skill | fr: rapports de dépenses; comptes de dépenses; traiter des comptes de dépenses
expense-reports | fr: vérifier les comptes de dépenses; notes de frais; gestion des notes de frais
expense-reports | fr: traitement de comptes de dépenses; vérification des comptes de dépenses; gérer les notes de frais
expense-reports | en: expense reports; process expense reports; expense claims; verify expense claims
expensify | tool | fr: Expensify | en: Expensify
factset | tool | fr: FactSet | en: FactSet
financial-analysis | skill | fr: analyse financière; analyser des états financiers; analyser les résultats financiers
financial-analysis | fr: analyse des états financiers; effectuer des analyses financières; étudier des états financiers
financial-analysis | fr: ratios financiers; analyse des résultats financiers | en: financial analysis
financial-analysis | en: analyze financial statements; analyze financial results; perform financial analyses
financial-auditing | skill | fr: audit financier; auditer des états financiers; vérification comptable
financial-auditing | fr: vérifier des états financiers; mission d'audit; audit externe; audit d'états financiers
financial-auditing | fr: vérification d'états financiers | en: financial auditing; audit financial statements
financial-auditing | en: external audit; audit engagements
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
financial-forecasting | fr: préparer des prévisions budgétaires; préparation de prévisions budgétaires
financial-forecasting | en: financial forecasting; financial forecasts; budget forecasts; prepare forecasts
financial-modelling | skill | fr: modélisation financière; modèles financiers; bâtir des modèles financiers
financial-modelling | fr: élaborer des modèles financiers; élaboration de modèles financiers | en: financial modelling
financial-modelling | en: financial models; build financial models; financial modeling
financial-planning-and-analysis | skill | fr: planification financière d'entreprise
financial-planning-and-analysis | fr: planification et analyse financières; FP&A | en: financial planning and analysis
financial-planning-and-analysis | en: FP&A; corporate financial planning
financial-product-sales | skill | fr: vente de produits financiers; offrir des produits financiers; produits bancaires
financial-product-sales | fr: vendre des produits financiers | en: financial product sales; sell financial products
financial-product-sales | en: banking products; advise on financial products
financial-reporting | skill | fr: rapports financiers; produire des rapports financiers
financial-reporting | fr: préparer des rapports financiers; production de rapports financiers; information financière
financial-reporting | fr: rapports financiers mensuels; préparation de rapports financiers | en: financial reporting
financial-reporting | en: produce financial reports; prepare financial reports; monthly financial reports
financial-risk-management | skill | fr: gestion des risques financiers; gérer des risques financiers; risque de crédit
financial-risk-management | fr: risque de marché; analyse de risque financier | en: financial risk management
financial-risk-management | en: credit risk; market risk; financial risk analysis
financial-statements | skill | fr: états financiers; préparer des états financiers; préparation des états financiers
financial-statements | fr: produire des états financiers; bilan et état des résultats; production d'états financiers
financial-statements | en: financial statements; prepare financial statements; financial statement preparation
financial-statements | en: balance sheet and income statement
fixed-assets | skill | fr: immobilisations; comptabilité des immobilisations; amortissement; gérer les immobilisations
fixed-assets | fr: gestion des immobilisations | en: fixed assets; fixed asset accounting; depreciation
foreign-exchange | skill | fr: commerce de devises; opérations de change; change de devises; négocier des devises
foreign-exchange | fr: négociation de devises | en: foreign exchange; currency exchange; forex
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
grant-administration | fr: gérer des subventions; administration de subventions | en: grant administration
grant-administration | en: grant reporting; administer grants; funder reporting
green-bonds | skill | fr: obligations vertes | en: green bonds
gst-and-qst | skill | fr: TPS et TVQ; taxes à la consommation; déclarations de taxes; produire les rapports de taxes
gst-and-qst | fr: déclarer la TPS et la TVQ; rapports de taxes; production des rapports de taxes | en: GST and QST
gst-and-qst | en: sales taxes; sales tax returns; GST/HST; file sales tax returns
hopem | tool | fr: Hopem | en: Hopem
hubdoc | tool | fr: Hubdoc | en: Hubdoc
hyperion | tool | fr: Hyperion; Oracle Hyperion | en: Hyperion; Oracle Hyperion
ifrs | knowledge | fr: IFRS; normes IFRS; normes internationales d'information financière | en: IFRS
ifrs | en: international financial reporting standards
ifrs-17 | knowledge | fr: IFRS 17 | en: IFRS 17
insolvency | skill | fr: insolvabilité; redressement d'entreprise; restructuration financière | en: insolvency
insolvency | en: bankruptcy administration; financial restructuring; turnaround
insurance-claims | skill | fr: traitement des réclamations; règlement de sinistres; traiter des réclamations d'assurance
insurance-claims | fr: indemnisation; gérer des sinistres; réclamations d'assurance; expertise en sinistre
insurance-claims | fr: régler des sinistres; indemniser des assurés; traiter les réclamations
insurance-claims | fr: traitement de réclamations d'assurance; gestion de sinistres | en: insurance claims
insurance-claims | en: claims handling; claims adjusting; process insurance claims; claims settlement
insurance-underwriting | skill | fr: souscription d'assurance; souscrire des polices d'assurance
insurance-underwriting | fr: évaluer des risques d'assurance; tarification d'assurance
insurance-underwriting | fr: évaluation de risques d'assurance | en: insurance underwriting; underwrite insurance
insurance-underwriting | en: insurance rating
intercompany-accounting | skill | fr: refacturation interne; facturation intercompagnies; transactions intersociétés
intercompany-accounting | fr: comptabilité intercompagnies | en: intercompany accounting; intercompany transactions
intercompany-accounting | en: intercompany billing
internal-audit | skill | fr: audit interne; vérification interne; réaliser des audits internes
internal-audit | fr: effectuer des audits internes; auditer des processus internes; réalisation d'audits internes
internal-audit | fr: audit de processus internes | en: internal audit; internal auditing; conduct internal audits
internal-controls | skill | fr: contrôles internes; évaluer les contrôles internes; SOX
internal-controls | fr: mettre en place des contrôles internes; évaluation des contrôles internes
internal-controls | en: internal controls; evaluate internal controls; SOX
inventory-valuation | skill | fr: évaluation des stocks; valorisation des stocks; coûts d'inventaire; évaluer les stocks
inventory-valuation | en: inventory valuation; inventory costing
investment-analysis | skill | fr: analyse d'investissement; analyser des investissements; évaluation d'investissements
investment-analysis | fr: rentabilité des investissements; suivre la rentabilité; évaluer des investissements
investment-analysis | fr: suivi de la rentabilité | en: investment analysis; analyze investments
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
journal-entries | fr: saisie d'écritures comptables | en: journal entries; post journal entries; accounting entries
journal-entries | en: adjusting entries
life-insurance | skill | fr: assurance de personnes; assurance vie; vente d'assurance collective; vente d'assurance vie
life-insurance | fr: vendre de l'assurance vie | en: life insurance; group insurance; life and health insurance
maestro-construction-software | tool | fr: logiciel Maestro; Maestro construction | en: Maestro construction software
magex | tool | fr: Magex | en: Magex
management-control | skill | fr: contrôle de gestion; contrôle financier; comptabilité de gestion
management-control | fr: assurer le contrôle de gestion | en: management control; financial control
management-control | en: management accounting
mergers-and-acquisitions | skill | fr: fusions et acquisitions; transactions d'entreprise | en: mergers and acquisitions
mergers-and-acquisitions | en: M&A
microfinance | skill | fr: microfinance; microcrédit | en: microfinance; microcredit
month-end-closing | skill | fr: fin de mois; effectuer les fins de mois; fermeture de fin de mois; clôture mensuelle
month-end-closing | fr: clôture comptable; fermeture mensuelle des livres | en: month-end closing; month end close
month-end-closing | en: monthly closing; accounting close
morningstar | tool | fr: Morningstar | en: Morningstar
mortgage-lending | skill | fr: prêts hypothécaires; demandes de prêt hypothécaire
mortgage-lending | fr: évaluer des demandes de prêt hypothécaire; analyser des demandes d'hypothèque
mortgage-lending | fr: financement hypothécaire; courtage hypothécaire; évaluation de demandes de prêt hypothécaire
mortgage-lending | fr: analyse de demandes d'hypothèque | en: mortgage lending; mortgage applications
mortgage-lending | en: mortgage brokerage; mortgage financing
murex | tool | fr: Murex; logiciel Calypso | en: Murex; Calypso trading platform
mutual-funds | skill | fr: fonds communs de placement; vente de fonds communs de placement
mutual-funds | fr: vendre des fonds communs de placement | en: mutual funds; mutual fund sales
ohada-accounting | knowledge | fr: OHADA; SYSCOHADA; plan comptable OHADA | en: OHADA accounting; SYSCOHADA
pension-plan-administration | skill | fr: avantages sociaux et régimes de retraite
pension-plan-administration | fr: administration des régimes de retraite; administrer un régime de retraite
pension-plan-administration | en: pension plan administration; administer pension plans; pension plans
personal-financial-planning | skill | fr: planification financière personnelle; conseils financiers
personal-financial-planning | fr: conseiller en finances personnelles; planification de la retraite
personal-financial-planning | fr: conseil en placement; élaborer des plans financiers; planifier la retraite
personal-financial-planning | fr: élaboration de plans financiers | en: personal financial planning; financial advice
personal-financial-planning | en: retirement planning; investment advice
personal-income-tax | skill | fr: impôt des particuliers; préparer des déclarations de revenus; déclarations d'impôts
personal-income-tax | fr: préparation de déclarations de revenus; produire des déclarations d'impôt
personal-income-tax | fr: déclarations de revenus des particuliers; production de déclarations d'impôt
personal-income-tax | en: personal income tax; prepare tax returns; personal tax returns; tax return preparation
personal-income-tax | en: T1 returns
petty-cash | skill | fr: petite caisse; gérer la petite caisse; gestion de la petite caisse | en: petty cash
petty-cash | en: manage petty cash
portfolio-management | skill | fr: gestion de portefeuille; gérer des portefeuilles; gestion de placements
portfolio-management | fr: gestion d'actifs; gestion de portefeuilles de placement; gérer des placements
portfolio-management | fr: gérer des actifs; gérer des portefeuilles de placement | en: portfolio management
portfolio-management | en: manage investment portfolios; investment management; asset management
project-accounting | skill | fr: comptabilité de projets; suivi des coûts de projet; suivre les coûts de projet
project-accounting | en: project accounting; project cost tracking
property-and-casualty-insurance | skill | fr: assurance de dommages; assurance automobile; assurance habitation
property-and-casualty-insurance | fr: vente d'assurance de dommages; vendre de l'assurance de dommages
property-and-casualty-insurance | en: property and casualty insurance; home and auto insurance; P&C insurance
property-appraisal | skill | fr: évaluation foncière; évaluer des immeubles; évaluation immobilière
property-appraisal | fr: évaluer des propriétés; évaluation municipale; évaluation d'immeubles; évaluation de propriétés
property-appraisal | en: property appraisal; real estate appraisal; property assessment; appraise properties
proprio-expert | tool | fr: Proprio Expert | en: Proprio Expert
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
reuters-eikon | tool | fr: Reuters Eikon; Refinitiv | en: Reuters Eikon; Refinitiv
review-and-compilation-engagements | skill | fr: missions d'examen et de compilation; mission d'examen
review-and-compilation-engagements | fr: mission de compilation; avis au lecteur; réaliser des missions d'examen
review-and-compilation-engagements | fr: réalisation de missions d'examen | en: review and compilation engagements
review-and-compilation-engagements | en: notice to reader; compilation engagements
sage-100 | tool | fr: Sage 100 | en: Sage 100
sage-300 | tool | fr: Sage 300; Accpac; Sage Accpac | en: Sage 300; Accpac; Sage Accpac
sage-50 | tool | fr: Sage 50; Simple Comptable; Simply Accounting; Sage Simple Comptable; sage50 | en: Sage 50
sage-50 | en: Simply Accounting; sage50
sage-intacct | tool | fr: Sage Intacct | en: Sage Intacct
sage-x3 | tool | fr: Sage X3; Sage Comptabilité | en: Sage X3; Sage Comptabilité
sap-fi-co | tool | fr: SAP FI/CO; SAP FICO; SAP FI; SAP CO; SAP Finance | en: SAP FI/CO; SAP FICO; SAP FI; SAP CO
sap-fi-co | en: SAP Finance
securities | skill | fr: valeurs mobilières; négociation de valeurs mobilières; courtage en valeurs mobilières
securities | fr: marchés financiers; négocier des valeurs mobilières | en: securities; securities trading
securities | en: capital markets; financial markets
solvency-ii | knowledge | fr: Solvabilité II | en: Solvency II
sr-and-ed-tax-credits | skill | fr: crédits d'impôt RS&DE; RS&DE; crédits d'impôt à la recherche | en: SR&ED tax credits
sr-and-ed-tax-credits | en: SR&ED
supplier-payment-runs | skill | fr: paiements aux fournisseurs; émettre des chèques; émission de chèques
supplier-payment-runs | fr: paiements électroniques; virements bancaires; exécuter des paiements; transferts de fonds
supplier-payment-runs | en: supplier payment runs; issue cheques; wire transfers; electronic payments
sustainable-finance | skill | fr: finance durable | en: sustainable finance
taxation | skill | fr: fiscalité; fiscalité canadienne; planification fiscale; conseil fiscal | en: taxation
taxation | en: tax planning; Canadian taxation; tax advice
taxcycle | tool | fr: TaxCycle | en: TaxCycle
taxprep | tool | fr: Taxprep; Profile impôt; ImpôtExpert | en: Taxprep; ProFile tax software
treasury-management | skill | fr: trésorerie; gestion de trésorerie; gérer la trésorerie; gestion des flux de trésorerie
treasury-management | fr: flux de trésorerie; gestion des liquidités; gérer les flux de trésorerie; gérer les liquidités
treasury-management | en: treasury management; cash management; cash flow management; treasury; manage cash flow
us-gaap | knowledge | fr: US GAAP; PCGR américains | en: US GAAP
variance-analysis | skill | fr: analyse des écarts; analyser les écarts budgétaires; expliquer les écarts
variance-analysis | fr: analyser les écarts; analyse des écarts budgétaires | en: variance analysis
variance-analysis | en: analyze budget variances; budget variance analysis
venture-capital | skill | fr: capital de risque; capital-investissement; investissement privé | en: venture capital
venture-capital | en: private equity
xero | tool | fr: Xero; logiciel Xero | en: Xero; Xero accounting
yardi | tool | fr: Yardi | en: Yardi
year-end-closing | skill | fr: fin d'année financière; clôture de l'exercice; fin d'exercice; dossier de fin d'année
year-end-closing | fr: clôture annuelle | en: year-end closing; year-end close; year-end file; annual closing
`
