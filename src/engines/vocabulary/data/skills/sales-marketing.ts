/** Skills of sales and marketing. Format: see `information-technology.ts`. */
export const SKILLS_SALES_MARKETING = `
advertising-campaigns | skill | fr: campagnes publicitaires; gérer des campagnes publicitaires
advertising-campaigns | fr: créer des campagnes publicitaires; publicité; concevoir des campagnes publicitaires
advertising-campaigns | fr: gestion de campagnes publicitaires | en: advertising campaigns; manage advertising campaigns
advertising-campaigns | en: advertising; create ad campaigns
after-sales-service | skill | fr: service après-vente; assurer le service après-vente; suivi après-vente; SAV
after-sales-service | en: after-sales service; post-sale follow-up; after sales support
amazon-seller-central | tool | fr: Amazon Seller Central; Amazon Marketplace; vendre sur Amazon
amazon-seller-central | en: Amazon Seller Central; Amazon Marketplace
automotive-sales | skill | fr: vente automobile; vendre des voitures; vente de véhicules | en: automotive sales
automotive-sales | en: car sales; sell vehicles
brand-management | skill | fr: gestion de marque; image de marque; gérer une marque; stratégie de marque
brand-management | fr: positionnement de marque; branding | en: brand management; branding; brand strategy
brand-management | en: brand positioning; manage a brand
business-development | skill | fr: développement des affaires; développer les affaires; développement commercial
business-development | fr: développer de nouveaux marchés; développement de marchés; développer la clientèle
business-development | en: business development; develop new business; develop new markets; market development
business-development | en: grow the customer base
business-partnerships | skill | fr: partenariats commerciaux; développer des partenariats; établir des partenariats
business-partnerships | fr: développement de partenariats; gestion de partenariats; gérer des partenariats
business-partnerships | en: business partnerships; develop partnerships; partnership development; partnership management
business-to-business-sales | skill | fr: vente interentreprises; vente B2B; B2B; vente aux entreprises
business-to-business-sales | fr: vendre aux entreprises | en: business-to-business sales; B2B sales; B2B
business-to-business-sales | en: corporate sales
category-management | skill | fr: gestion de produits et catégories; gestion de catégories; chef de produit
category-management | fr: gérer une gamme de produits; gestion de gamme | en: category management
category-management | en: product line management; product marketing
closing-sales | skill | fr: conclusion de ventes; conclure des ventes; closing | en: closing sales; close sales
closing-sales | en: deal closing
community-management | skill | fr: gestion de communauté; animer une communauté; animation de communauté en ligne
community-management | fr: gestion de communautés Web | en: community management; manage online communities
community-management | en: online community engagement
consultative-selling | skill | fr: vente de services; vendre des services; vente de solutions; vente consultative
consultative-selling | fr: vente-conseil | en: consultative selling; solution selling; service sales; sell services
content-marketing | skill | fr: marketing de contenu; stratégie de contenu; créer du contenu marketing
content-marketing | fr: contenu de marque | en: content marketing; content strategy; branded content
conversion-rate-optimization | skill | fr: optimisation du taux de conversion; CRO; pages d'atterrissage
conversion-rate-optimization | fr: optimiser le taux de conversion | en: conversion rate optimization; CRO
conversion-rate-optimization | en: landing pages
customer-experience | skill | fr: expérience client; améliorer l'expérience client; parcours client; CX
customer-experience | en: customer experience; improve customer experience; customer journey; CX
customer-relationship-management | skill | fr: relations avec la clientèle; entretenir des relations avec la clientèle
customer-relationship-management | fr: gestion de la relation client; gérer les relations avec les clients; CRM; !GRC
customer-relationship-management | fr: relation client | en: customer relationship management; CRM
customer-relationship-management | en: manage customer relationships; client relations; customer relations
customer-retention | skill | fr: fidélisation de la clientèle; fidéliser la clientèle; fidéliser les clients
customer-retention | fr: programme de fidélité; rétention de clients; maintenir les relations avec les clients
customer-retention | en: customer retention; retain customers; customer loyalty; loyalty programs; client retention
customer-satisfaction | skill | fr: satisfaction de la clientèle; mesurer la satisfaction des clients
customer-satisfaction | fr: sondages de satisfaction; satisfaction client; assurer la satisfaction de la clientèle; NPS
customer-satisfaction | en: customer satisfaction; customer satisfaction surveys; ensure customer satisfaction; NPS
cyberimpact | tool | fr: Cyberimpact; Constant Contact; Sendinblue; Brevo | en: Cyberimpact; Constant Contact
cyberimpact | en: Sendinblue; Brevo
digital-marketing | skill | fr: marketing numérique; marketing digital; marketing Web; marketing en ligne
digital-marketing | fr: faire du marketing numérique; webmarketing | en: digital marketing; online marketing
digital-marketing | en: web marketing; internet marketing
direct-marketing | skill | fr: marketing direct; marketing relationnel; marketing sur base de données
direct-marketing | en: direct marketing; relationship marketing; database marketing
e-commerce | skill | fr: commerce électronique; vente en ligne; boutique en ligne; gérer une boutique en ligne
e-commerce | fr: gestion d'une boutique en ligne; e-commerce; vendre en ligne | en: e-commerce; online sales
e-commerce | en: online store management; manage an online store; ecommerce; electronic commerce
email-marketing | skill | fr: infolettres; rédiger des infolettres; courriel marketing; campagnes courriel
email-marketing | fr: marketing par courriel; envoyer des infolettres; publipostage | en: email marketing; newsletters
email-marketing | en: write newsletters; email campaigns; mailings
event-marketing | skill | fr: marketing événementiel; salons commerciaux; foires commerciales
event-marketing | fr: participer à des salons commerciaux; tenir un kiosque | en: event marketing; trade shows
event-marketing | en: exhibit at trade shows; trade show booth
facebook-ads | tool | fr: Facebook Ads; Meta Ads; Meta Business Suite; Facebook Business Manager; publicités Facebook
facebook-ads | en: Facebook Ads; Meta Ads; Meta Business Suite; Facebook Business Manager
focus-groups | skill | fr: groupes de discussion; animer des groupes de discussion; focus group | en: focus groups
focus-groups | en: moderate focus groups
franchising | skill | fr: franchises; !franchises; développement de franchises; gérer un réseau de franchises
franchising | en: franchising; franchise development; franchise management
google-ads | tool | fr: Google Ads; AdWords; Google AdWords | en: Google Ads; AdWords; Google AdWords
google-ads-certification | certificate | fr: certification Google Ads; Google Analytics Individual Qualification
google-ads-certification | en: Google Ads certification; Google Analytics certification
google-analytics | tool | fr: Google Analytics; GA4; Google Analytics 4 | en: Google Analytics; GA4; Google Analytics 4
google-tag-manager | tool | fr: Google Tag Manager; GTM | en: Google Tag Manager; GTM
hootsuite | tool | fr: Hootsuite; Sprout Social | en: Hootsuite; Sprout Social
hotjar | tool | fr: Hotjar; Microsoft Clarity | en: Hotjar; Microsoft Clarity
hubspot | tool | fr: HubSpot; Hub Spot | en: HubSpot; Hub Spot
influencer-marketing | skill | fr: marketing d'influence; influenceurs; collaborer avec des influenceurs
influencer-marketing | en: influencer marketing; work with influencers
international-trade | skill | fr: exportation; !exportation; développer les exportations; commerce international
international-trade | fr: développement de marchés internationaux; vente à l'international; vendre à l'étranger
international-trade | en: international trade; export sales; export development; international sales
international-trade | en: international market development
key-account-management | skill | fr: gestion de comptes clients stratégiques; gestion de grands comptes
key-account-management | fr: gérer des comptes majeurs; gestion des comptes majeurs; gérer un portefeuille de clients
key-account-management | fr: gestion d'un portefeuille de clients; grands comptes | en: key account management
key-account-management | en: manage key accounts; account management; client portfolio management
key-account-management | en: manage a client portfolio
mailchimp | tool | fr: Mailchimp; Mail Chimp | en: Mailchimp; Mail Chimp
market-research | skill | fr: étude de marché; réaliser des études de marché; analyse de marché; analyser le marché
market-research | fr: recherche marketing | en: market research; conduct market research; market analysis
market-research | en: market studies; analyze markets
marketing | skill | fr: marketing; mise en marché; commercialisation; commercialiser des produits; faire du marketing
marketing | fr: mettre en marché des produits; mercatique | en: marketing; market products; go-to-market
marketing | en: product commercialization
marketing-automation | skill | fr: automatisation du marketing; automatiser le marketing | en: marketing automation
marketing-automation | en: automate marketing
marketing-strategy | skill | fr: stratégie marketing; élaborer des stratégies marketing; plan marketing
marketing-strategy | fr: élaborer un plan marketing; plan de commercialisation; planification marketing
marketing-strategy | en: marketing strategy; develop marketing strategies; marketing plan; marketing planning
marketo | tool | fr: Marketo; Pardot; Eloqua | en: Marketo; Pardot; Eloqua
media-buying | skill | fr: achat média; placement média; planification média; acheter des espaces publicitaires
media-buying | en: media buying; media planning; media placement
networking | skill | fr: réseautage; faire du réseautage; développer un réseau de contacts; réseautage d'affaires
networking | en: networking; !networking; business networking; build a professional network
pharmaceutical-sales | skill | fr: vente de produits pharmaceutiques; représentation pharmaceutique
pharmaceutical-sales | fr: représentation médicale | en: pharmaceutical sales; medical sales; medical representation
pricing | skill | fr: établissement des prix; fixer les prix; stratégie de prix; tarification; politique de prix
pricing | en: pricing; price setting; pricing strategy
product-demonstrations | skill | fr: démonstration de produits; faire des démonstrations de produits
product-demonstrations | fr: présenter des produits; démonstration en magasin | en: product demonstrations
product-demonstrations | en: demonstrate products; in-store demonstrations
product-launch | skill | fr: lancement de produits; lancer des produits; lancement d'un nouveau produit
product-launch | fr: gestion du lancement de produits | en: product launch; launch products
prospecting | skill | fr: prospection; prospecter de nouveaux clients; prospection de clients; prospection téléphonique
prospecting | fr: recherche de nouveaux clients; trouver de nouveaux clients; rechercher de nouveaux clients
prospecting | fr: solliciter des clients; démarchage | en: prospecting; prospect new clients; lead generation
prospecting | en: cold calling; find new customers; generate leads
public-tenders | skill | fr: gestion des appels d'offres commerciaux; SEAO; appels d'offres publics; soumissionner
public-tenders | en: public tenders; SEAO; bid management; bidding
quotations | skill | fr: préparation de soumissions; préparer des soumissions; rédiger des offres de services
quotations | fr: offres de services; rédaction d'offres de services; propositions commerciales
quotations | fr: préparer des devis commerciaux; préparer des propositions | en: quotations; prepare quotes
quotations | en: service proposals; write proposals; sales proposals; prepare quotations
real-estate-broker-licence | certificate | fr: certificat de courtier immobilier; permis OACIQ
real-estate-broker-licence | en: real estate broker licence; OACIQ licence
real-estate-sales | skill | fr: vente immobilière; courtage immobilier; vendre des propriétés; vente de propriétés
real-estate-sales | en: real estate sales; real estate brokerage; sell properties
sales | skill | fr: vente; !vente; vendre des produits; vente de produits; vendre; faire de la vente
sales | fr: vendre des produits et services; techniques de vente | en: sales; !sales; sell products; selling
sales | en: sales techniques; sell products and services
sales-analysis | skill | fr: analyse des ventes; analyser les ventes; rapports de vente; suivi des ventes
sales-analysis | en: sales analysis; analyze sales; sales reports; sales tracking
sales-forecasting | skill | fr: prévisions des ventes; établir des prévisions de ventes; plan de vente
sales-forecasting | fr: objectifs de vente; atteindre des objectifs de vente; atteinte d'objectifs de vente
sales-forecasting | en: sales forecasting; sales planning; sales targets; achieve sales targets; meet sales goals
sales-management | skill | fr: gestion des ventes; gérer une équipe de vente; direction des ventes; gérer les ventes
sales-management | fr: gestion d'une équipe de vente; superviser une équipe de vente | en: sales management
sales-management | en: manage a sales team; sales team leadership; lead sales teams
sales-negotiation | skill | fr: négociation commerciale; négocier des ventes; négocier avec les clients
sales-negotiation | fr: négocier des contrats de vente; négociation de prix | en: sales negotiation
sales-negotiation | en: commercial negotiation; negotiate with customers; price negotiation
sales-promotion | skill | fr: promotion des ventes; organiser des promotions; activités promotionnelles
sales-promotion | fr: promouvoir des produits; promotion de produits | en: sales promotion; promotional activities
sales-promotion | en: promote products; product promotion
sales-representation | skill | fr: représentation commerciale; représenter une entreprise; !représentation
sales-representation | fr: visiter des clients; visites de clients | en: sales representation; commercial representation
sales-representation | en: client visits; visit customers; field sales
search-engine-marketing | skill | fr: référencement payant; SEM; publicité sur les moteurs de recherche; PPC
search-engine-marketing | fr: campagnes payantes; placement publicitaire numérique; gérer des campagnes payantes
search-engine-marketing | en: search engine marketing; PPC; pay-per-click; paid search
search-engine-optimization | skill | fr: référencement naturel; SEO; optimisation pour les moteurs de recherche
search-engine-optimization | fr: référencement Web; optimiser le référencement; référencement organique
search-engine-optimization | en: search engine optimization; SEO; organic search; optimize search ranking
semrush | tool | fr: SEMrush; Ahrefs; Moz SEO; Screaming Frog | en: SEMrush; Ahrefs; Moz SEO; Screaming Frog
social-media-management | skill | fr: gestion des médias sociaux; gérer les réseaux sociaux; médias sociaux
social-media-management | fr: gestion des réseaux sociaux; animer les réseaux sociaux; réseaux sociaux
social-media-management | fr: animation de médias sociaux; gérer les médias sociaux | en: social media management
social-media-management | en: manage social media; social media; social networks
sponsorship | skill | fr: commandites; recherche de commandites; solliciter des commanditaires | en: sponsorship
sponsorship | en: seek sponsors; sponsorship sales
technical-sales | skill | fr: vente technique; représentation technique; vente de produits techniques
technical-sales | fr: vendre des produits techniques | en: technical sales; technical representation
telemarketing | skill | fr: télévente; télémarketing; vente par téléphone; vendre par téléphone; appels sortants
telemarketing | fr: faire des appels sortants | en: telemarketing; telesales; outbound calls; phone sales
warranty-administration | skill | fr: gestion de garanties; traiter des réclamations de garantie; garanties de produits
warranty-administration | en: warranty administration; warranty claims; process warranty claims
zoho | tool | fr: Zoho; Zoho CRM; Pipedrive | en: Zoho; Zoho CRM; Pipedrive
`
