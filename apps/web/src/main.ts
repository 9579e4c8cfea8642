import { DefaultApolloClient } from '@vue/apollo-composable';
import { createApp } from 'vue';
import './ui/tokens.css';
import './ui/elements.css';
import App from './app/App.vue';
import { apollo } from './app/apollo.ts';
import { router } from './app/router.ts';

createApp(App).provide(DefaultApolloClient, apollo).use(router).mount('#app');
